package dev.lacuna.question.qualify;

import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.Frd;
import dev.lacuna.catalog.GivenAnswer;
import dev.lacuna.catalog.Place;
import dev.lacuna.catalog.Qualifier;
import dev.lacuna.catalog.Statement;
import dev.lacuna.catalog.Statement.Kind;
import dev.lacuna.rule.conclusion.Concluded;
import dev.lacuna.rule.conclusion.Conclusions;
import dev.lacuna.rule.conclusion.Message;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes down what the rules concluded about each document. */
final class Judge {
    private final Catalog catalog;
    private final Proofs proofs;
    private final Map<String, List<Qualified>> states;
    private final Set<Failing> failing;
    private final Map<String, List<Unexplained>> unexplained;
    private final Map<String, List<Split>> splits;
    private final Map<String, List<Denial>> denials;
    private final Map<String, List<ShortOf>> shortages;
    private final NoteMaker notes;

    Judge(Catalog catalog, Conclusions conclusions) {
        this.catalog = catalog;
        proofs = new Proofs(conclusions);
        states = byDocument(conclusions, Qualified.class, Qualified::frd);
        failing = Set.copyOf(conclusions.conclusions(Failing.class));
        unexplained = byDocument(conclusions, Unexplained.class, Unexplained::frd);
        splits = byDocument(conclusions, Split.class, Split::frd);
        denials = byDocument(conclusions, Denial.class, Denial::frd);
        shortages = byDocument(conclusions, ShortOf.class, ShortOf::frd);
        notes = new NoteMaker(catalog, conclusions, proofs);
    }

    static <T extends Concluded> Map<String, List<T>> byDocument(
            Conclusions conclusions, Class<T> type, Function<T, String> frd) {
        return conclusions.conclusions(type).stream()
                .sorted(Comparator.comparing(Object::toString))
                .collect(Collectors.groupingBy(frd));
    }

    QualifiedFrd judged(Frd frd) {
        List<Judgement> judgements = states.getOrDefault(frd.id(), List.of()).stream()
                .sorted(Comparator.comparing(Qualified::qualifier))
                .map(state -> judgement(frd, state))
                .toList();
        return new QualifiedFrd(
                frd,
                QualificationFacts.areaOf(catalog, frd),
                !catalog.features().containsKey(frd.head().feature()),
                judgements,
                notes.of(frd, judgements));
    }

    private Judgement judgement(Frd frd, Qualified state) {
        Qualifier qualifier = catalog.qualifiers().stream()
                .filter(each -> each.id().equals(state.qualifier()))
                .findFirst()
                .orElseThrow();
        List<GivenAnswer> about = frd.answers().stream()
                .filter(answer -> answer.qualifier().equals(qualifier.id()))
                .toList();
        List<GivenAnswer> given =
                about.stream().filter(answer -> answer.answer() != null).toList();
        Place place = Stream.concat(given.stream(), about.stream())
                .map(GivenAnswer::place)
                .findFirst()
                .orElse(frd.place());
        List<Reason> reasons =
                state.state() == AnswerState.ANSWERED ? List.of() : reasons(frd, qualifier, state, given);
        SortedSet<String> rules = proofs.rulesOf(state);
        reasons.forEach(reason -> rules.addAll(reason.rules()));
        return new Judgement(
                qualifier,
                state.state(),
                failing.contains(new Failing(frd.id(), qualifier.id())),
                given,
                place,
                reasons,
                rules);
    }

    private List<Reason> reasons(Frd frd, Qualifier qualifier, Qualified state, List<GivenAnswer> given) {
        List<Reason> reasons = new ArrayList<>();
        if (state.state() == AnswerState.MISSING) {
            reasons.add(because(state, null, "nothing answers it"));
        }
        for (Unexplained each : of(unexplained, frd, qualifier, Unexplained::qualifier)) {
            reasons.add(
                    switch (each.lack()) {
                        case HOW -> because(each, null, "the answer is yes, and how is not said");
                        case WHY -> because(each, null, "the answer is not yes, and why is not said");
                        case LEAVE -> because(each, null, "it must not be called not applicable");
                    });
        }
        for (Split each : of(splits, frd, qualifier, Split::qualifier)) {
            String answers = given.stream()
                    .map(one -> word(one) + " in line " + one.place().line())
                    .collect(Collectors.joining(", "));
            reasons.add(because(each, null, "the document gives different answers: " + answers));
        }
        for (Denial each : of(denials, frd, qualifier, Denial::qualifier)) {
            reasons.add(because(
                    each,
                    place(catalog, each.requirement()),
                    "the answer is {}, but {} demands {} in {}",
                    each.answer(),
                    each.requirement(),
                    each.required(),
                    each.facet()));
        }
        if (QualificationFacts.TENANCY.equals(qualifier.about()) && !given.isEmpty()) {
            for (ShortOf each : shortages.getOrDefault(frd.id(), List.of())) {
                reasons.add(because(
                        each,
                        place(catalog, each.requirement()),
                        "the document declares {} in {}, but {} demands {}",
                        each.declared(),
                        each.facet(),
                        each.requirement(),
                        each.required()));
            }
        }
        return reasons;
    }

    private Reason because(Concluded conclusion, @Nullable Place place, String sentence, Object... names) {
        return new Reason(Message.of(sentence, names), place, proofs.rulesOf(conclusion));
    }

    private static <T> List<T> of(
            Map<String, List<T>> byDocument, Frd frd, Qualifier qualifier, Function<T, String> about) {
        return byDocument.getOrDefault(frd.id(), List.of()).stream()
                .filter(each -> about.apply(each).equals(qualifier.id()))
                .toList();
    }

    private static String word(GivenAnswer given) {
        return given.answer() == null ? "" : given.answer().word();
    }

    static @Nullable Place place(Catalog catalog, String requirement) {
        return catalog.place(Statement.of(Kind.REQUIREMENT, requirement));
    }
}
