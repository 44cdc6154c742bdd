package dev.lacuna.push.github;

import dev.lacuna.push.tracker.Desk;
import dev.lacuna.push.tracker.PeopleContract;

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
