package dev.lacuna.question.qualify;

import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.Frd;
import dev.lacuna.catalog.Frd.FrdAnswer;
import dev.lacuna.catalog.Frd.FrdRemark;
import dev.lacuna.catalog.Place;
import dev.lacuna.catalog.Qualifier;
import dev.lacuna.catalog.Statement;
import dev.lacuna.catalog.Statement.StatementKind;
import dev.lacuna.question.qualify.Note.NoteKind;
import dev.lacuna.read.yaml.SafeText;
import dev.lacuna.read.yaml.SpellingSuggestion;
import dev.lacuna.rule.Conclusions;
import dev.lacuna.rule.Message;
import dev.lacuna.rule.QualifierFacts.AnswerState;
import dev.lacuna.rule.QualifierFacts.DeclaredShortfall;
import dev.lacuna.rule.QualifierFacts.DeniedRequirement;
import dev.lacuna.rule.QualifierFacts.DifferingScope;
import dev.lacuna.rule.QualifierFacts.LearntScope;
import dev.lacuna.rule.QualifierFacts.NewDebt;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes down what is worth telling about a document beside its answers. */
final class NoteMaker {
    private static final SortedSet<String> NO_RULES = Collections.emptySortedSet();

    private final Catalog catalog;
    private final ProofRules proofs;
    private final Set<String> qualifiers;
    private final Map<String, List<NewDebt>> debts;
    private final Map<String, List<DifferingScope>> others;
    private final Map<String, List<LearntScope>> learnt;
    private final Map<String, List<DeclaredShortfall>> shortages;
    private final Map<String, List<DeniedRequirement>> denials;

    NoteMaker(Catalog catalog, Conclusions conclusions, ProofRules proofs) {
        this.catalog = catalog;
        this.proofs = proofs;
        qualifiers = catalog.qualifiers().stream().map(Qualifier::id).collect(Collectors.toCollection(TreeSet::new));
        debts = QualificationAssembler.byDocument(conclusions, NewDebt.class, NewDebt::frd);
        others = QualificationAssembler.byDocument(conclusions, DifferingScope.class, DifferingScope::frd);
        learnt = QualificationAssembler.byDocument(conclusions, LearntScope.class, LearntScope::frd);
        shortages = QualificationAssembler.byDocument(conclusions, DeclaredShortfall.class, DeclaredShortfall::frd);
        denials = QualificationAssembler.byDocument(conclusions, DeniedRequirement.class, DeniedRequirement::frd);
    }

    List<Note> of(Frd frd, List<QualifierJudgement> judgements) {
        List<Note> notes = new ArrayList<>();
        debts.getOrDefault(frd.id(), List.of()).forEach(each -> notes.add(debt(frd, each)));
        others.getOrDefault(frd.id(), List.of()).forEach(each -> notes.add(other(frd, each)));
        learnt.getOrDefault(frd.id(), List.of()).forEach(each -> notes.add(learnt(frd, each)));
        Set<String> asked = judgements.stream().map(QualifierJudgement::id).collect(Collectors.toSet());
        Set<String> keys = new HashSet<>();
        for (FrdAnswer given : frd.answers()) {
            if (!qualifiers.contains(given.qualifier())) {
                notes.add(unknown(frd, given, keys));
            } else if (!asked.contains(given.qualifier()) && keys.add(given.qualifier())) {
                notes.add(notAsked(frd, given));
            }
        }
        for (FrdRemark remark : frd.remarks()) {
            if (remark.onlyIfQualifier() == null || qualifiers.contains(remark.onlyIfQualifier())) {
                notes.add(remark(frd, remark, keys));
            }
        }
        boolean open = judgements.stream()
                .anyMatch(judgement ->
                        judgement.answers().isEmpty() && judgement.states().contains(AnswerState.MISSING));
        if (!frd.headed() && open) {
            notes.add(noHeading(frd));
        }
        notes.sort(Comparator.comparing(Note::at).thenComparing(Note::kind).thenComparing(Note::key));
        return notes;
    }

    private Note noHeading(Frd frd) {
        List<String> headings =
                catalog.frdForm().headings().stream().map(SafeText::of).toList();
        return new Note(
                NoteKind.NOT_UNDERSTOOD,
                frd.id(),
                "no-heading",
                Message.of(
                        "the text has no heading {}, so no answers were looked for in it",
                        headings.stream().map(each -> "\"" + each + "\"").collect(Collectors.joining(" or "))),
                "Maybe put that heading above the answers, or name the one that is there under heading in qualifiers.yaml.",
                frd.place(),
                null,
                NO_RULES);
    }

    private Note notAsked(Frd frd, FrdAnswer given) {
        return new Note(
                NoteKind.NOT_ASKED,
                frd.id(),
                given.qualifier(),
                Message.of("{} is not asked of features of this area", given.qualifier()),
                "Maybe leave the answer out, or add the area to the qualifier.",
                given.place(),
                catalog.place(Statement.of(StatementKind.QUALIFIER, given.qualifier())),
                NO_RULES);
    }

    private Note unknown(Frd frd, FrdAnswer given, Set<String> keys) {
        return new Note(
                NoteKind.NOT_UNDERSTOOD,
                frd.id(),
                key(given.qualifier(), keys),
                Message.of(
                        "the answer names a qualifier ({}) that is not in the catalog", SafeText.of(given.qualifier())),
                SpellingSuggestion.advice(given.qualifier(), qualifiers),
                given.place(),
                null,
                NO_RULES);
    }

    private static Note remark(Frd frd, FrdRemark remark, Set<String> keys) {
        return new Note(
                NoteKind.NOT_UNDERSTOOD,
                frd.id(),
                key(remark.text(), keys),
                Message.of("{}: " + braced(remark.says()), remark.text()),
                remark.maybe(),
                remark.place(),
                null,
                NO_RULES);
    }

    /** Braces of the document's own text must not be taken for places of names. */
    private static String braced(String says) {
        String plain = says.replace("{}", "{ }");
        return plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain;
    }

    /** The text, numbered where the document has it before. */
    private static String key(String text, Set<String> taken) {
        String key = text;
        for (int i = 2; !taken.add(key); i++) {
            key = text + " " + i;
        }
        return key;
    }

    private Note debt(Frd frd, NewDebt debt) {
        String feature = frd.head().feature();
        String broken = Stream.concat(
                        shortages.getOrDefault(frd.id(), List.of()).stream()
                                .filter(each -> each.facet().equals(debt.facet()))
                                .map(DeclaredShortfall::requirement),
                        denials.getOrDefault(frd.id(), List.of()).stream()
                                .filter(each -> debt.facet() == null)
                                .map(DeniedRequirement::requirement))
                .distinct()
                .collect(Collectors.joining(", "));
        String breaks = broken.isEmpty() ? "; no mandatory requirement asks more" : "; it would break {}";
        List<Object> names = new ArrayList<>();
        names.add(feature);
        if (debt.scope() != null && debt.facet() != null) {
            names.add(debt.scope());
            names.add(debt.facet());
        }
        if (!broken.isEmpty()) {
            names.add(broken);
        }
        return new Note(
                NoteKind.NEW_DEBT,
                frd.id(),
                debt.facet() == null ? "answer" : debt.facet(),
                Message.of(
                        (debt.facet() == null
                                        ? "{} is new and will not work per tenant: new debt"
                                        : "{} is new and will be {} in {}: new debt")
                                + breaks,
                        names.toArray()),
                "Maybe make it tenant-scoped from the start, which is the cheapest time.",
                debt.facet() == null ? frd.place() : frd.placeOfScope(debt.facet()),
                broken.isEmpty() ? null : QualificationAssembler.place(catalog, broken.split(", ", -1)[0]),
                proofs.rulesOf(debt));
    }

    private Note other(Frd frd, DifferingScope other) {
        String release = frd.head().release();
        return new Note(
                NoteKind.OTHER_SCOPE,
                frd.id(),
                other.facet(),
                release == null
                        ? Message.of(
                                "the document declares {} in {}, the catalog has {}",
                                other.declared(),
                                other.facet(),
                                other.catalogued())
                        : Message.of(
                                "the document declares {} in {}, the catalog has {} with the plans up to {}",
                                other.declared(),
                                other.facet(),
                                other.catalogued(),
                                release),
                "Maybe plan it for the release, or mend the document or the catalog.",
                frd.placeOfScope(other.facet()),
                scope(frd, other.facet()),
                proofs.rulesOf(other));
    }

    private Note learnt(Frd frd, LearntScope news) {
        return new Note(
                NoteKind.LEARNT,
                frd.id(),
                news.facet(),
                Message.of(
                        "the document declares {} in {}, which the catalog calls unknown",
                        news.declared(),
                        news.facet()),
                "Maybe take it over into the catalog, with the document as evidence.",
                frd.placeOfScope(news.facet()),
                scope(frd, news.facet()),
                proofs.rulesOf(news));
    }

    private @Nullable Place scope(Frd frd, String facet) {
        return catalog.place(Statement.of(StatementKind.SCOPE, frd.head().feature(), facet));
    }
}
