package dev.lacuna.github;

import dev.lacuna.tracker.Desk;
import dev.lacuna.tracker.PeopleContract;

class GitHubPeopleTest extends PeopleContract {
    @Override
    protected Desk desk() {
        return new GitHubDesk();
    }

    @Override
    protected void unlabel(String key) {
        ((GitHubDesk) desk).issue(key).putArray("labels");
    }
}
