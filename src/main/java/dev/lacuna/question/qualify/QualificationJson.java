package dev.lacuna.question.qualify;

import dev.lacuna.Version;
import dev.lacuna.catalog.Frd.FrdAnswer;
import dev.lacuna.catalog.FrontMatter;
import dev.lacuna.catalog.Qualifier;
import dev.lacuna.output.Json;
import dev.lacuna.rule.QualifierFacts.AnswerState;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What became of the qualifiers as JSON, {@code lacuna/qualification/v1}. */
record QualificationJson(Qualification answer) {

    Map<String, @Nullable Object> json() {
        Map<String, @Nullable Object> json = Json.object();
        json.put("schema", "lacuna/qualification/v1");
        head(answer, json);
        json.put(
                "qualifiers",
                answer.catalog().qualifiers().stream()
                        .map(QualificationJson::qualifier)
                        .toList());
        json.put("frds", answer.frds().stream().map(QualificationJson::frd).toList());
        return json;
    }

    /** What every form of the answer begins with. */
    static void head(Qualification answer, Map<String, @Nullable Object> json) {
        json.put("policy", answer.policy().word());
        json.put("bad", answer.bad());
        json.put("failing", answer.failing());
        json.put("documents", answer.frds().size());
        json.put("states", states(answer.frds()));
        Json.putIfAny(json, "target", answer.target());
        Json.putIfAny(json, "release", answer.release());
        Map<String, @Nullable Object> provenance = Json.object();
        provenance.put("catalog", answer.catalog().hash());
        provenance.put("lacuna", Version.ofLacuna());
        json.put("provenance", provenance);
    }

    static Map<String, @Nullable Object> states(List<QualifiedFrd> frds) {
        Map<String, @Nullable Object> states = Json.object();
        for (AnswerState state : AnswerState.values()) {
            states.put(
                    state.word(),
                    frds.stream()
                            .flatMap(frd -> frd.judgements().stream())
                            .filter(judgement -> judgement.state() == state)
                            .count());
        }
        return states;
    }

    static Map<String, @Nullable Object> qualifier(Qualifier qualifier) {
        Map<String, @Nullable Object> json = Json.object();
        json.put("id", qualifier.id());
        json.put("question", qualifier.question());
        json.put("level", qualifier.level().word());
        json.put("areas", qualifier.areas());
        json.put("about", qualifier.about());
        json.put("explainYes", qualifier.explainYes());
        json.put("explainNo", qualifier.explainNo());
        json.put("notApplicableAllowed", qualifier.notApplicableAllowed());
        json.put("rationale", qualifier.rationale());
        return json;
    }

    private static Map<String, @Nullable Object> frd(QualifiedFrd qualified) {
        FrontMatter head = qualified.frd().head();
        Map<String, @Nullable Object> json = Json.object();
        json.put("id", head.id());
        json.put("title", head.title());
        json.put("feature", head.feature());
        json.put("area", qualified.area());
        json.put("new", qualified.fresh());
        json.put("release", head.release());
        json.put("owner", head.owner());
        json.put("file", qualified.frd().place().file());
        json.put("failing", qualified.failing());
        json.put(
                "qualifiers",
                qualified.judgements().stream()
                        .map(QualificationJson::judgement)
                        .toList());
        json.put(
                "notes",
                qualified.notes().stream().map(note -> note(head.id(), note)).toList());
        return json;
    }

    private static Map<String, @Nullable Object> judgement(QualifierJudgement judgement) {
        Map<String, @Nullable Object> json = Json.object();
        json.put("id", judgement.qualifier().id());
        json.put("level", judgement.qualifier().level().word());
        json.put("state", judgement.state().word());
        json.put("failing", judgement.failing());
        json.put("place", judgement.place().toString());
        json.put(
                "given",
                judgement.given().stream().map(QualificationJson::given).toList());
        json.put(
                "reasons",
                judgement.reasons().stream().map(QualificationJson::reason).toList());
        json.put("rules", List.copyOf(judgement.rules()));
        return json;
    }

    private static Map<String, @Nullable Object> given(FrdAnswer given) {
        Map<String, @Nullable Object> json = Json.object();
        json.put("answer", Json.word(given.answer()));
        Json.putIfAny(json, "how", given.how());
        Json.putIfAny(json, "why", given.why());
        json.put("in", given.inBody() ? "text" : "front-matter");
        json.put("place", given.place().toString());
        return json;
    }

    private static Map<String, @Nullable Object> reason(UnansweredReason reason) {
        Map<String, @Nullable Object> json = Json.object();
        json.put("says", reason.message().text());
        Json.putIfAny(json, "place", Json.place(reason.place()));
        json.put("rules", List.copyOf(reason.rules()));
        return json;
    }

    /** One id everywhere: here, and as a fingerprint in other formats. */
    static String id(String frd, Note note) {
        return frd + ":" + note.kind().word() + ":" + note.key();
    }

    private static Map<String, @Nullable Object> note(String frd, Note note) {
        Map<String, @Nullable Object> json = Json.object();
        json.put("id", id(frd, note));
        json.put("kind", note.kind().word());
        json.put("says", note.message().text());
        json.put("maybe", note.maybe());
        json.put("place", note.place().toString());
        Json.putIfAny(json, "related", Json.place(note.related()));
        json.put("rules", List.copyOf(note.rules()));
        return json;
    }
}
