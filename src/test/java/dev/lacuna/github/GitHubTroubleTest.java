package dev.lacuna.github;

import dev.lacuna.tracker.Desk;
import dev.lacuna.tracker.TroubleContract;

class GitHubTroubleTest extends TroubleContract {
    @Override
    protected Desk desk() {
        return new GitHubDesk();
    }
}
