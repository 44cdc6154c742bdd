package dev.lacuna.question.qualify;

import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.Frd;
import dev.lacuna.catalog.Frd.FrdAnswer;
import dev.lacuna.catalog.Place;
import dev.lacuna.catalog.Qualifier;
import dev.lacuna.catalog.Statement;
import dev.lacuna.catalog.Statement.StatementKind;
import dev.lacuna.question.qualify.QualifierJudgement.UnansweredReason;
import dev.lacuna.read.yaml.SafeText;
import dev.lacuna.rule.Conclusion;
import dev.lacuna.rule.Conclusions;
import dev.lacuna.rule.Message;
import dev.lacuna.rule.QualifierFacts.AnswerState;
import dev.lacuna.rule.QualifierFacts.ConflictingAnswers;
import dev.lacuna.rule.QualifierFacts.DeclaredAgainstYes;
import dev.lacuna.rule.QualifierFacts.DeclaredShortfall;
import dev.lacuna.rule.QualifierFacts.DeniedRequirement;
import dev.lacuna.rule.QualifierFacts.FailedQualifier;
import dev.lacuna.rule.QualifierFacts.QualifierResult;
import dev.lacuna.rule.QualifierFacts.UnexplainedAnswer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes down what the rules concluded about each document. */
final class QualificationAssembler {
    private final Catalog catalog;
    private final ProofRules proofs;
    private final Map<String, List<QualifierResult>> states;
    private final Set<FailedQualifier> failing;
    private final Map<String, List<UnexplainedAnswer>> unexplained;
    private final Map<String, List<ConflictingAnswers>> splits;
    private final Map<String, List<DeclaredAgainstYes>> againstYes;
    private final Map<String, List<DeniedRequirement>> denials;
    private final Map<String, List<DeclaredShortfall>> shortages;
    private final NoteMaker notes;

    QualificationAssembler(Catalog catalog, Conclusions conclusions) {
        this.catalog = catalog;
        proofs = new ProofRules(conclusions);
        states = byDocument(conclusions, QualifierResult.class, QualifierResult::frd);
        failing = Set.copyOf(conclusions.conclusions(FailedQualifier.class));
        unexplained = byDocument(conclusions, UnexplainedAnswer.class, UnexplainedAnswer::frd);
        splits = byDocument(conclusions, ConflictingAnswers.class, ConflictingAnswers::frd);
        againstYes = byDocument(conclusions, DeclaredAgainstYes.class, DeclaredAgainstYes::frd);
        denials = byDocument(conclusions, DeniedRequirement.class, DeniedRequirement::frd);
        shortages = byDocument(conclusions, DeclaredShortfall.class, DeclaredShortfall::frd);
        notes = new NoteMaker(catalog, conclusions, proofs);
    }

    static <T extends Conclusion> Map<String, List<T>> byDocument(
            Conclusions conclusions, Class<T> type, Function<T, String> frd) {
        return conclusions.conclusions(type).stream()
                .sorted(Comparator.comparing(Object::toString))
                .collect(Collectors.groupingBy(frd));
    }

    QualifiedFrd qualified(Frd frd) {
        Map<String, List<QualifierResult>> results = states.getOrDefault(frd.id(), List.of()).stream()
                .sorted(Comparator.comparing(QualifierResult::state))
                .collect(Collectors.groupingBy(QualifierResult::qualifier, TreeMap::new, Collectors.toList()));
        List<QualifierJudgement> judgements = results.entrySet().stream()
                .map(result -> judgement(frd, result.getKey(), result.getValue()))
                .toList();
        return new QualifiedFrd(
                frd,
                QualifierFactBuilder.areaOf(catalog, frd),
                !catalog.features().containsKey(frd.head().feature()),
                judgements,
                notes.of(frd, judgements));
    }

    private QualifierJudgement judgement(Frd frd, String id, List<QualifierResult> results) {
        Qualifier qualifier = catalog.qualifiers().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
        List<FrdAnswer> about = frd.answers().stream()
                .filter(answer -> answer.qualifier().equals(qualifier.id()))
                .toList();
        List<FrdAnswer> given =
                about.stream().filter(answer -> answer.answer() != null).toList();
        Place place = Stream.concat(given.stream(), about.stream())
                .map(FrdAnswer::place)
                .findFirst()
                .orElse(frd.place());
        List<UnansweredReason> reasons = new ArrayList<>();
        SortedSet<String> rules = new TreeSet<>();
        SortedSet<AnswerState> all = new TreeSet<>();
        for (QualifierResult result : results) {
            all.add(result.state());
            rules.addAll(proofs.rulesOf(result));
            reasons.addAll(reasons(frd, qualifier, result, given));
        }
        reasons.forEach(reason -> rules.addAll(reason.rules()));
        return new QualifierJudgement(
                qualifier,
                all,
                failing.contains(new FailedQualifier(frd.id(), qualifier.id())),
                given,
                place,
                reasons,
                rules);
    }

    private List<UnansweredReason> reasons(
            Frd frd, Qualifier qualifier, QualifierResult result, List<FrdAnswer> given) {
        return switch (result.state()) {
            case MISSING -> List.of(missing(result, given));
            case UNEXPLAINED -> lacks(frd, qualifier);
            case CONTRADICTED -> contradictions(frd, qualifier, given);
            case ANSWERED -> List.of();
        };
    }

    private UnansweredReason missing(QualifierResult result, List<FrdAnswer> given) {
        return given.stream()
                .flatMap(answer -> Stream.ofNullable(answer.explanation()))
                .filter(catalog.frdForm()::isPlaceholder)
                .findFirst()
                .map(text -> because(result, null, "the answer is explained by a placeholder ({})", SafeText.of(text)))
                .orElseGet(() -> because(result, null, "nothing answers it"));
    }

    private List<UnansweredReason> lacks(Frd frd, Qualifier qualifier) {
        List<UnansweredReason> reasons = new ArrayList<>();
        for (UnexplainedAnswer each : of(unexplained, frd, qualifier, UnexplainedAnswer::qualifier)) {
            reasons.add(
                    switch (each.lack()) {
                        case HOW -> because(each, null, "the answer is yes, and how is not said");
                        case WHY -> because(each, null, "the answer is not yes, and why is not said");
                        case LEAVE -> because(each, null, "it must not be called not applicable");
                    });
        }
        return reasons;
    }

    private List<UnansweredReason> contradictions(Frd frd, Qualifier qualifier, List<FrdAnswer> given) {
        List<UnansweredReason> reasons = new ArrayList<>();
        for (ConflictingAnswers each : of(splits, frd, qualifier, ConflictingAnswers::qualifier)) {
            String answers = given.stream()
                    .map(one -> word(one) + " in line " + one.place().line())
                    .collect(Collectors.joining(", "));
            reasons.add(because(each, null, "the document gives different answers: " + answers));
        }
        for (DeclaredAgainstYes each : of(againstYes, frd, qualifier, DeclaredAgainstYes::qualifier)) {
            reasons.add(because(
                    each,
                    null,
                    "the answer is yes, but the document declares {} in {}",
                    each.declared(),
                    each.facet()));
        }
        for (DeniedRequirement each : of(denials, frd, qualifier, DeniedRequirement::qualifier)) {
            reasons.add(because(
                    each,
                    place(catalog, each.requirement()),
                    "the answer is {}, but {} demands {} in {}",
                    each.answer(),
                    each.requirement(),
                    each.required(),
                    each.facet()));
        }
        if (QualifierFactBuilder.TENANCY.equals(qualifier.about())) {
            for (DeclaredShortfall each : shortages.getOrDefault(frd.id(), List.of())) {
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

    private UnansweredReason because(Conclusion conclusion, @Nullable Place place, String sentence, Object... names) {
        return new UnansweredReason(Message.of(sentence, names), place, proofs.rulesOf(conclusion));
    }

    private static <T> List<T> of(
            Map<String, List<T>> byDocument, Frd frd, Qualifier qualifier, Function<T, String> about) {
        return byDocument.getOrDefault(frd.id(), List.of()).stream()
                .filter(each -> about.apply(each).equals(qualifier.id()))
                .toList();
    }

    private static String word(FrdAnswer given) {
        return given.answer() == null ? "" : given.answer().word();
    }

    static @Nullable Place place(Catalog catalog, String requirement) {
        return catalog.place(Statement.of(StatementKind.REQUIREMENT, requirement));
    }
}
