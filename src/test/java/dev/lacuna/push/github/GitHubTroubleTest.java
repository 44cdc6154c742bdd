package dev.lacuna.push.github;

import dev.lacuna.push.tracker.Desk;
import dev.lacuna.push.tracker.TroubleContract;

class GitHubTroubleTest extends TroubleContract {
    @Override
    protected Desk desk() {
        return new GitHubDesk();
    }
}
