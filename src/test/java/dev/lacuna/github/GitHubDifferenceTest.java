package dev.lacuna.github;

import dev.lacuna.tracker.Desk;
import dev.lacuna.tracker.DifferenceContract;

class GitHubDifferenceTest extends DifferenceContract {
    @Override
    protected Desk desk() {
        return new GitHubDesk();
    }
}
