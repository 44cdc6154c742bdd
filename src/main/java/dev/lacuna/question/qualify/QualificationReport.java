package dev.lacuna.question.qualify;

import dev.lacuna.catalog.Answer;
import dev.lacuna.catalog.Frd.FrdAnswer;
import dev.lacuna.catalog.FrontMatter;
import dev.lacuna.catalog.Place;
import dev.lacuna.output.Report;
import dev.lacuna.output.checks.Checks;
import dev.lacuna.output.document.Block;
import dev.lacuna.output.document.BulletList;
import dev.lacuna.output.document.Document;
import dev.lacuna.output.document.Heading;
import dev.lacuna.output.document.NestedEntry;
import dev.lacuna.output.document.Paragraph;
import dev.lacuna.output.document.Text;
import dev.lacuna.question.Wording;
import dev.lacuna.question.qualify.Qualification.EnforcementPolicy;
import dev.lacuna.question.qualify.QualifierJudgement.UnansweredReason;
import dev.lacuna.rule.QualifierFacts.AnswerState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What became of the qualifiers, document by document, with what was understood.
 *
 * @param folder that of the catalog as seen from where the program runs, with a slash at its end, or empty
 */
public record QualificationReport(Qualification answer, String folder) implements Report {
    private static final int SHOWN = 240;

    @Override
    public Object json() {
        return answer;
    }

    @Override
    public Checks checks() {
        return new QualificationChecks(answer, folder).checks();
    }

    @Override
    public Document document() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Heading.of(1, headline(answer)));
        blocks.add(Paragraph.of(policy(answer)));
        blocks.add(Paragraph.of(counts(answer)));
        Stream.concat(
                        answer.frds().stream().filter(QualifiedFrd::failing),
                        answer.frds().stream().filter(frd -> !frd.failing()))
                .forEach(frd -> add(frd, blocks));
        blocks.addAll(unread(answer));
        return new Document(blocks);
    }

    /** The documents that could not be read, with each problem; nothing if there is none. */
    static List<Block> unread(Qualification answer) {
        if (answer.problems().isEmpty()) {
            return List.of();
        }
        List<NestedEntry> nodes = answer.problems().stream()
                .map(problem -> NestedEntry.ofLines(
                        Text.ofName(problem.place().toString()).plain(": " + problem.says()), Text.of(problem.maybe())))
                .toList();
        return List.of(Heading.of(2, "Not read, and so not judged"), new BulletList(nodes));
    }

    static String headline(Qualification answer) {
        int all = answer.frds().size();
        long failing = answer.failing();
        String documents = Wording.count(all, "feature requirements document");
        int unread = answer.unread().size();
        String rest = unread == 0 ? "" : "; " + unread + " more could not be read";
        if (all == 1) {
            return "The feature requirements document fails " + (failing == 0 ? "no" : "a") + " mandatory qualifier"
                    + rest;
        }
        return (failing == 0 ? "None" : failing) + " of " + documents + (failing <= 1 ? " fails" : " fail")
                + " a mandatory qualifier" + rest;
    }

    static String policy(Qualification answer) {
        if (answer.failing() == 0 && answer.problems().isEmpty()) {
            return "The policy is " + answer.policy().word() + "; this fails no build.";
        }
        return answer.policy() == EnforcementPolicy.ENFORCED
                ? "The policy is enforced: this fails a build."
                : "The policy is advisory: this fails no build. Enforced, it would.";
    }

    static String counts(Qualification answer) {
        Map<String, Long> counts = answer.states();
        long all =
                answer.frds().stream().mapToLong(frd -> frd.judgements().size()).sum();
        boolean several = counts.values().stream().mapToLong(Long::longValue).sum() > all;
        String states = AnswerState.BEST_FIRST.stream()
                .map(state -> counts.get(state.word()) + " " + state.word())
                .collect(Collectors.joining(", "));
        return "Asked: " + Wording.count(all, "qualifier") + ". " + states + "."
                + (several ? " One that is several of these counts in each." : "");
    }

    private void add(QualifiedFrd qualified, List<Block> blocks) {
        FrontMatter head = qualified.frd().head();
        blocks.add(new Heading(2, Text.ofName(head.id()).plain(" " + head.title())));
        Wording wording = new Wording(answer.catalog());
        Text about = Text.of("On ")
                .add(
                        qualified.newFeature()
                                ? Text.of("a new feature, ").name(head.feature())
                                : wording.feature(head.feature()))
                .plain(", in " + wording.area(qualified.area()));
        if (head.release() != null) {
            about = about.plain(", for " + head.release());
        }
        if (head.owner() != null) {
            about = about.plain(". Owner: " + wording.owner(head.owner()));
        }
        blocks.add(new Paragraph(about.plain(". ").name(qualified.file())));
        List<NestedEntry> nodes = new ArrayList<>();
        qualified.judgements().forEach(judgement -> nodes.add(node(judgement)));
        if (nodes.isEmpty()) {
            blocks.add(Paragraph.of("No qualifier is asked of it."));
        } else {
            blocks.add(new BulletList(nodes));
        }
        if (!qualified.notes().isEmpty()) {
            blocks.add(Heading.of(3, "Worth knowing"));
            blocks.add(new BulletList(
                    qualified.notes().stream().map(QualificationReport::node).toList()));
        }
    }

    private NestedEntry node(QualifierJudgement judgement) {
        List<Text> lines = new ArrayList<>();
        lines.add(Text.ofName(judgement.id())
                .plain(" (" + judgement.level().word() + ") is ")
                .add(QualificationWording.states(judgement))
                .plain(": " + judgement.qualifier().question()));
        for (FrdAnswer given : judgement.answers()) {
            lines.add(given(given));
        }
        for (UnansweredReason reason : judgement.reasons()) {
            Text because = Text.of("Because ").add(QualificationWording.text(reason.message()));
            lines.add(at(because, reason.place()).plain("."));
        }
        if (judgement.state() != AnswerState.ANSWERED) {
            lines.add(Text.EMPTY.muted(Stream.of(
                            "It wants: " + QualificationWording.wants(judgement.qualifier()) + ".",
                            "Rules: " + String.join(", ", judgement.rules()) + ".")
                    .collect(Collectors.joining(" "))));
        }
        return new NestedEntry(lines, List.of());
    }

    private static Text given(FrdAnswer given) {
        Answer answer = given.answer();
        Text line = Text.of("Line " + given.place().line() + (given.inBody() ? ", text: " : ", front matter: "))
                .strong(answer == null ? "" : QualificationWording.answer(answer));
        String how = given.how();
        String why = given.why();
        line = how == null ? line : line.plain(". How: " + shown(how));
        line = why == null ? line : line.plain(". Why: " + shown(why));
        return line.spans().isEmpty() || line.words().endsWith(".") ? line : line.plain(".");
    }

    private static String shown(String text) {
        return text.codePointCount(0, text.length()) <= SHOWN
                ? text
                : text.substring(0, text.offsetByCodePoints(0, SHOWN)).strip() + "…";
    }

    private static NestedEntry node(Note note) {
        Text first = Text.EMPTY
                .strong(note.kind().word())
                .plain(", line " + note.at().line() + ": ")
                .add(QualificationWording.text(note.message()));
        List<Text> lines = new ArrayList<>();
        lines.add(at(first, note.related()).plain("."));
        lines.add(Text.of(note.maybe()));
        if (!note.rules().isEmpty()) {
            lines.add(Text.EMPTY.muted("Rules: " + String.join(", ", note.rules()) + "."));
        }
        return new NestedEntry(lines, List.of());
    }

    private static Text at(Text text, @Nullable Place place) {
        return place == null ? text : text.muted(" (" + place.citation() + ")");
    }
}
