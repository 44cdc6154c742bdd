package dev.lacuna.cases;

import dev.lacuna.catalog.Frd;
import dev.lacuna.catalog.Frd.FrdAnswer;
import dev.lacuna.catalog.FrontMatter;
import dev.lacuna.catalog.FrontMatter.QualifierAnswer;
import dev.lacuna.catalog.Place;
import dev.lacuna.catalog.Qualifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes the qualifiers and documents of a case. */
final class CaseDocuments {
    private static final Place SOMEWHERE = new Place("frds/doc.md", 1, 1);

    private CaseDocuments() {}

    static Qualifier qualifier(RuleCase.CaseQualifier it) {
        return new Qualifier(
                it.id(),
                it.id() + "?",
                it.level(),
                it.areas(),
                it.about(),
                it.explainYes(),
                it.explainNo(),
                it.notApplicableAllowed(),
                null);
    }

    static Frd frd(RuleCase.CaseFrd it) {
        FrontMatter head = new FrontMatter(
                it.id(),
                it.id(),
                it.feature(),
                it.area(),
                it.release(),
                null,
                it.scope(),
                it.facets(),
                it.qualifiers());
        List<FrdAnswer> answers = new ArrayList<>();
        add(it.qualifiers(), false, answers);
        add(it.text(), true, answers);
        return new Frd(head, SOMEWHERE, Map.of(), answers, List.of(), true);
    }

    private static void add(Map<String, QualifierAnswer> written, boolean inBody, List<FrdAnswer> answers) {
        written.forEach((id, answer) ->
                answers.add(new FrdAnswer(id, answer.answer(), answer.how(), answer.why(), inBody, SOMEWHERE)));
    }
}
