package dev.lacuna.push.jira;

import dev.lacuna.push.tracker.Desk;
import dev.lacuna.push.tracker.TroubleContract;

class JiraTroubleTest extends TroubleContract {
    @Override
    protected Desk desk() {
        return new JiraDesk();
    }
}
