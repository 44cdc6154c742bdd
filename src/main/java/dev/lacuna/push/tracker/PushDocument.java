package dev.lacuna.push.tracker;

import dev.lacuna.output.document.Block;
import dev.lacuna.output.document.Document;
import dev.lacuna.output.document.Heading;
import dev.lacuna.output.document.Items;
import dev.lacuna.output.document.Node;
import dev.lacuna.output.document.Paragraph;
import dev.lacuna.output.document.Text;
import dev.lacuna.push.tracker.Difference.Field;
import dev.lacuna.question.Wording;
import dev.lacuna.question.backlog.Identity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A push as people read it: counts, then each item with what is different. */
final class PushDocument {
    private static final int LINES = 12;

    private final PushReport report;
    private final Map<Identity, String> keys = new HashMap<>();

    PushDocument(PushReport report) {
        this.report = report;
        report.plan().standing().forEach((id, found) -> keys.put(id, found.key()));
        Result result = report.result();
        if (result != null) {
            result.done().forEach(done -> keys.put(done.step().id(), done.key()));
        }
    }

    Document document() {
        List<Block> blocks = new ArrayList<>();
        Result result = report.result();
        blocks.add(new Heading(
                1,
                Text.of(result == null ? "Dry run of a push to " : "Pushed to ").name(report.place())));
        blocks.add(new Paragraph(Text.of(result == null ? planned() : done(result))));
        if (result == null) {
            steps(blocks, "To create", report.plan().of(Step.Create.class));
            steps(blocks, "To update", report.plan().of(Step.Update.class));
            steps(blocks, "To reopen", report.plan().of(Step.Reopen.class));
            steps(blocks, "To close", report.plan().of(Step.Close.class));
        } else {
            done(blocks, result);
        }
        List<Remark> remarks = new ArrayList<>(report.plan().remarks());
        remarks.addAll(result == null ? List.of() : result.remarks());
        list(
                blocks,
                "Left alone",
                remarks,
                remark -> Node.of(name(remark.key(), remark.id()).plain(" " + remark.says())));
        return new Document(blocks);
    }

    private String planned() {
        Plan plan = report.plan();
        String counts = plan.of(Step.Create.class).size() + " to create, "
                + plan.of(Step.Update.class).size() + " to update, "
                + plan.of(Step.Close.class).size() + " to close, "
                + plan.of(Step.Reopen.class).size() + " to reopen, " + plan.unchanged() + " in step.";
        return plan.steps().isEmpty()
                ? counts + " There is nothing to do."
                : counts + " Nothing was changed; with --yes it is.";
    }

    private String done(Result result) {
        return result.count(Step.Create.class) + " created, " + result.count(Step.Update.class) + " updated, "
                + result.count(Step.Close.class) + " closed, " + result.count(Step.Reopen.class) + " reopened, "
                + report.plan().unchanged() + " in step before. "
                + (result.complete()
                        ? "All is done."
                        : Wording.count(result.failed().size(), "item") + " failed, "
                                + result.untried().size() + " were not tried.");
    }

    private void done(List<Block> blocks, Result result) {
        Result.Stop stop = result.stopped();
        if (stop != null) {
            blocks.add(Paragraph.of("It ended early. " + stop.says()));
        }
        list(
                blocks,
                "Failed",
                result.failed(),
                failed -> Node.of(name(failed.step().key(), failed.step().id()).plain(" " + failed.says())));
        list(blocks, "Done", result.done(), done -> {
            Node node = node(done.step(), verb(done.step()));
            String note = done.note();
            return note == null
                    ? node
                    : Node.of(name(done.key(), done.step().id()).plain(" " + note + "."));
        });
        list(blocks, "Not tried", result.untried(), step -> Node.of(name(step.key(), step.id())));
    }

    private static String verb(Step step) {
        if (step instanceof Step.Create) {
            return "created: ";
        }
        if (step instanceof Step.Update) {
            return "updated: ";
        }
        if (step instanceof Step.Close close) {
            return close.settled() ? "noted as mended, people had closed it: " : "closed: ";
        }
        return "reopened: ";
    }

    private void steps(List<Block> blocks, String heading, List<? extends Step> steps) {
        list(blocks, heading, steps, step -> node(step, ""));
    }

    private static <T> void list(List<Block> blocks, String heading, List<? extends T> all, Function<T, Node> node) {
        if (!all.isEmpty()) {
            blocks.add(Heading.of(2, heading));
            blocks.add(new Items(all.stream().map(node).toList()));
        }
    }

    private Node node(Step step, String verb) {
        Text line = name(keys.getOrDefault(step.id(), step.key()), step.id()).plain(" " + verb + title(step));
        List<Node> differences =
                differences(step).stream().flatMap(each -> node(each).stream()).toList();
        return new Node(List.of(line), differences);
    }

    private static Text name(@Nullable String key, Identity id) {
        return key == null
                ? Text.ofName(id.value())
                : Text.ofName(key).plain(" ").name(id.value());
    }

    static String title(Step step) {
        if (step instanceof Step.Create create) {
            return create.wanted().title();
        }
        if (step instanceof Step.Update update) {
            return update.wanted().title();
        }
        return step instanceof Step.Reopen reopen
                ? reopen.wanted().title()
                : ((Step.Close) step).found().title();
    }

    static List<Difference> differences(Step step) {
        if (step instanceof Step.Update update) {
            return update.differences();
        }
        return step instanceof Step.Reopen reopen ? reopen.differences() : List.of();
    }

    private List<Node> node(Difference difference) {
        if (difference.field() == Field.TEXT) {
            return text(difference);
        }
        String was = shown(difference.field(), difference.was());
        String now = shown(difference.field(), difference.now());
        String field = switch (difference.field()) {
            case TITLE -> "title";
            case TEXT -> "text";
            case MARK -> "mark";
            case LABEL -> "label";
            case EPIC -> "epic";
            case MILESTONE -> "milestone";
        };
        if (difference.was() == null) {
            return List.of(Node.of(Text.of(field + ": + ").name(now)));
        }
        return List.of(Node.of(
                difference.now() == null
                        ? Text.of(field + ": - ").name(was)
                        : Text.of(field + ": ").name(was).plain(" → ").name(now)));
    }

    private String shown(Field field, @Nullable String value) {
        if (field != Field.EPIC || value == null) {
            return String.valueOf(value);
        }
        if (value.startsWith(Planner.NEW)) {
            return value.substring(Planner.NEW.length());
        }
        return report.plan().standing().values().stream()
                .filter(found -> found.id().equals(value))
                .map(Found::key)
                .findFirst()
                .orElse(value);
    }

    /** Lines that went, and lines that came; in their order. */
    private static List<Node> text(Difference difference) {
        List<String> was = lines(difference.was());
        List<String> now = lines(difference.now());
        List<Node> nodes = new ArrayList<>();
        was.stream().filter(line -> !now.contains(line)).forEach(line -> nodes.add(Node.of("text: - " + line)));
        now.stream().filter(line -> !was.contains(line)).forEach(line -> nodes.add(Node.of("text: + " + line)));
        if (nodes.isEmpty()) {
            return List.of(Node.of("text: its lines in another order"));
        }
        if (nodes.size() <= LINES) {
            return nodes;
        }
        List<Node> some = new ArrayList<>(nodes.subList(0, LINES));
        some.add(Node.of("text: and " + (nodes.size() - LINES) + " more lines"));
        return some;
    }

    private static List<String> lines(@Nullable String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split("\n", -1))
                        .filter(line -> !line.isBlank())
                        .toList();
    }
}
