package dev.lacuna.question.qualify;

import dev.lacuna.Version;
import dev.lacuna.catalog.Frd.FrdAnswer;
import dev.lacuna.catalog.Place;
import dev.lacuna.catalog.Qualifier;
import dev.lacuna.output.checks.Check;
import dev.lacuna.output.checks.CheckResult;
import dev.lacuna.output.checks.CheckRule;
import dev.lacuna.output.checks.Checks;
import dev.lacuna.question.qualify.Note.NoteKind;
import dev.lacuna.question.qualify.Qualification.EnforcementPolicy;
import dev.lacuna.question.qualify.Qualification.UnreadFrd;
import dev.lacuna.rule.QualifierFacts.AnswerState;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What became of the qualifiers as checks: one for each that is asked of a document, then the notes on it.
 *
 * @param folder that of the catalog as seen from where the program runs, with a slash at its end, or empty
 */
record QualificationChecks(Qualification answer, String folder) {

    private static final String UNREAD = "unread";

    Checks checks() {
        List<CheckRule> rules = new ArrayList<>();
        for (Qualifier qualifier : answer.catalog().qualifiers()) {
            String help = Stream.of(
                            "It is " + qualifier.level().word() + "; " + QualificationWording.wants(qualifier) + ".",
                            qualifier.rationale())
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining(" "));
            rules.add(new CheckRule(qualifier.id(), qualifier.question(), help));
        }
        for (NoteKind kind : NoteKind.values()) {
            rules.add(new CheckRule(kind.word(), kind.sentence(), null));
        }
        rules.add(new CheckRule(UNREAD, "A document could not be read.", null));
        List<Check> checks = new ArrayList<>();
        for (QualifiedFrd frd : answer.frds()) {
            frd.judgements().forEach(judgement -> checks.add(check(frd, judgement)));
            frd.notes().forEach(note -> checks.add(check(frd, note)));
        }
        for (UnreadFrd unread : answer.unread()) {
            checks.add(check(unread));
        }
        return new Checks("qualify", Version.ofLacuna(), rules, checks);
    }

    private Check check(QualifiedFrd frd, QualifierJudgement judgement) {
        Qualifier qualifier = judgement.qualifier();
        String says = qualifier.id() + " (" + qualifier.level().word() + ") is "
                + QualificationWording.states(judgement).words() + " in " + frd.id() + ": " + qualifier.question()
                + judgement.reasons().stream()
                        .map(reason -> " Because " + reason.says() + ".")
                        .collect(Collectors.joining());
        return new Check(
                qualifier.id(),
                frd.id(),
                frd.id() + ":" + qualifier.id(),
                qualifier.id() + " " + qualifier.question(),
                result(judgement),
                says,
                inDocument(judgement.at()),
                related(judgement));
    }

    private Check check(UnreadFrd unread) {
        String says = unread.problems().stream()
                .map(problem -> "Line " + problem.place().line() + ": " + problem.says() + " " + problem.maybe())
                .collect(Collectors.joining(" "));
        return new Check(
                UNREAD,
                unread.file(),
                unread.file() + ":" + UNREAD,
                UNREAD,
                answer.policy() == EnforcementPolicy.ENFORCED ? CheckResult.FAILED : CheckResult.WARNED,
                says,
                unread.problems().get(0).place(),
                List.of());
    }

    private CheckResult result(QualifierJudgement judgement) {
        if (judgement.state() == AnswerState.ANSWERED) {
            return CheckResult.PASSED;
        }
        return judgement.failing() && answer.policy() == EnforcementPolicy.ENFORCED
                ? CheckResult.FAILED
                : CheckResult.WARNED;
    }

    private List<Place> related(QualifierJudgement judgement) {
        Stream<Place> others =
                judgement.answers().stream().skip(1).map(FrdAnswer::place).map(this::inDocument);
        Stream<Place> reasons = judgement.reasons().stream()
                .flatMap(reason -> Stream.ofNullable(reason.place()))
                .map(this::inCatalog);
        return Stream.concat(others, reasons).distinct().toList();
    }

    private Check check(QualifiedFrd frd, Note note) {
        Place related = note.related();
        String says = note.says();
        boolean name = note.message().parts().get(0).name();
        return new Check(
                note.kind().word(),
                frd.id(),
                note.id(),
                note.kind().word(),
                CheckResult.NOTED,
                (name ? says : Character.toUpperCase(says.charAt(0)) + says.substring(1)) + ". " + note.maybe(),
                inDocument(note.at()),
                related == null ? List.of() : List.of(inCatalog(related)));
    }

    private Place inDocument(Place place) {
        return answer.outsideCatalog() ? place : inCatalog(place);
    }

    private Place inCatalog(Place place) {
        return new Place(folder + place.file(), place.line(), place.column());
    }
}
