package dev.lacuna.jira;

import dev.lacuna.tracker.Desk;
import dev.lacuna.tracker.TroubleContract;

class JiraTroubleTest extends TroubleContract {
    @Override
    protected Desk desk() {
        return new JiraDesk();
    }
}
