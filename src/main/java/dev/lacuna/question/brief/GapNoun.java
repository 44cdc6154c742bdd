package dev.lacuna.question.brief;

import dev.lacuna.rule.Verdict;

/** What a gap is called that makes a verdict what it is. */
final class GapNoun {
    private GapNoun() {}

    static String of(Verdict verdict) {
        return switch (verdict) {
            case BLOCKED -> "blocker";
            case UNVERIFIED -> "unproven gap";
            case AT_RISK -> "major gap";
            case READY, NOT_ASSESSED -> "gap";
        };
    }
}
