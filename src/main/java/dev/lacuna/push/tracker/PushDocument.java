package dev.lacuna.push.tracker;

import dev.lacuna.output.document.Block;
import dev.lacuna.output.document.BulletList;
import dev.lacuna.output.document.Document;
import dev.lacuna.output.document.Heading;
import dev.lacuna.output.document.NestedEntry;
import dev.lacuna.output.document.Paragraph;
import dev.lacuna.output.document.Text;
import dev.lacuna.push.tracker.FieldDifference.ManagedField;
import dev.lacuna.question.Wording;
import dev.lacuna.question.backlog.ItemIdentity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A push as people read it: counts, then each item with what is different. */
final class PushDocument {
    private static final int LINES = 12;

    private final PushReport report;
    private final Map<ItemIdentity, String> keys = new HashMap<>();

    PushDocument(PushReport report) {
        this.report = report;
        report.plan().existing().forEach((id, found) -> keys.put(id, found.key()));
        PushResult result = report.result();
        if (result != null) {
            result.done().forEach(done -> keys.put(done.step().id(), done.key()));
        }
    }

    Document document() {
        List<Block> blocks = new ArrayList<>();
        PushResult result = report.result();
        blocks.add(new Heading(
                1,
                Text.of(result == null ? "Dry run of a push to " : "Pushed to ").name(report.place())));
        blocks.add(new Paragraph(Text.of(result == null ? planned() : done(result))));
        if (result == null) {
            steps(blocks, "To create", report.plan().of(PushStep.Create.class));
            steps(blocks, "To update", report.plan().of(PushStep.Update.class));
            steps(blocks, "To reopen", report.plan().of(PushStep.Reopen.class));
            steps(blocks, "To close", report.plan().of(PushStep.Close.class));
        } else {
            done(blocks, result);
        }
        List<PushRemark> remarks = new ArrayList<>(report.plan().remarks());
        remarks.addAll(result == null ? List.of() : result.remarks());
        list(
                blocks,
                "Left alone",
                remarks,
                remark -> NestedEntry.of(name(remark.key(), remark.id()).plain(" " + remark.text())));
        return new Document(blocks);
    }

    private String planned() {
        PushPlan plan = report.plan();
        String counts = plan.of(PushStep.Create.class).size() + " to create, "
                + plan.of(PushStep.Update.class).size() + " to update, "
                + plan.of(PushStep.Close.class).size() + " to close, "
                + plan.of(PushStep.Reopen.class).size() + " to reopen, " + plan.unchanged() + " in step.";
        return plan.steps().isEmpty()
                ? counts + " There is nothing to do."
                : counts + " Nothing was changed; with --yes it is.";
    }

    private String done(PushResult result) {
        return result.count(PushStep.Create.class) + " created, " + result.count(PushStep.Update.class) + " updated, "
                + result.count(PushStep.Close.class) + " closed, " + result.count(PushStep.Reopen.class) + " reopened, "
                + report.plan().unchanged() + " in step before. "
                + (result.complete()
                        ? "All is done."
                        : Wording.count(result.failed().size(), "item") + " failed, "
                                + result.notAttempted().size() + " were not tried.");
    }

    private void done(List<Block> blocks, PushResult result) {
        PushResult.Stop stop = result.stopped();
        if (stop != null) {
            blocks.add(Paragraph.of("It ended early. " + stop.message()));
        }
        list(
                blocks,
                "Failed",
                result.failed(),
                failed -> NestedEntry.of(
                        name(failed.step().key(), failed.step().id()).plain(" " + failed.message())));
        list(blocks, "Done", result.done(), done -> {
            NestedEntry node = node(done.step(), verb(done.step()));
            String note = done.note();
            return note == null
                    ? node
                    : NestedEntry.of(name(done.key(), done.step().id()).plain(" " + note + "."));
        });
        list(blocks, "Not tried", result.notAttempted(), step -> NestedEntry.of(name(step.key(), step.id())));
    }

    private static String verb(PushStep step) {
        if (step instanceof PushStep.Create) {
            return "created: ";
        }
        if (step instanceof PushStep.Update) {
            return "updated: ";
        }
        if (step instanceof PushStep.Close close) {
            return close.alreadyClosed() ? "noted as mended, people had closed it: " : "closed: ";
        }
        return "reopened: ";
    }

    private void steps(List<Block> blocks, String heading, List<? extends PushStep> steps) {
        list(blocks, heading, steps, step -> node(step, ""));
    }

    private static <T> void list(
            List<Block> blocks, String heading, List<? extends T> all, Function<T, NestedEntry> node) {
        if (!all.isEmpty()) {
            blocks.add(Heading.of(2, heading));
            blocks.add(new BulletList(all.stream().map(node).toList()));
        }
    }

    private NestedEntry node(PushStep step, String verb) {
        Text line = name(keys.getOrDefault(step.id(), step.key()), step.id()).plain(" " + verb + step.title());
        List<NestedEntry> differences =
                step.differences().stream().flatMap(each -> node(each).stream()).toList();
        return new NestedEntry(List.of(line), differences);
    }

    private static Text name(@Nullable String key, ItemIdentity id) {
        return key == null
                ? Text.ofName(id.value())
                : Text.ofName(key).plain(" ").name(id.value());
    }

    private List<NestedEntry> node(FieldDifference difference) {
        if (difference.field() == ManagedField.TEXT) {
            return text(difference);
        }
        String was = shown(difference.field(), difference.was());
        String now = shown(difference.field(), difference.now());
        String field = difference.field().name().toLowerCase(Locale.ROOT);
        if (difference.was() == null) {
            return List.of(NestedEntry.of(Text.of(field + ": + ").name(now)));
        }
        return List.of(NestedEntry.of(
                difference.now() == null
                        ? Text.of(field + ": - ").name(was)
                        : Text.of(field + ": ").name(was).plain(" → ").name(now)));
    }

    private String shown(ManagedField field, @Nullable String value) {
        if (field != ManagedField.EPIC || value == null) {
            return String.valueOf(value);
        }
        if (value.startsWith(PushPlanner.NEW)) {
            return value.substring(PushPlanner.NEW.length());
        }
        return report.plan().existing().values().stream()
                .filter(found -> found.id().equals(value))
                .map(TrackerItem::key)
                .findFirst()
                .orElse(value);
    }

    /** Lines that went, and lines that came; in their order. */
    private static List<NestedEntry> text(FieldDifference difference) {
        List<String> was = lines(difference.was());
        List<String> now = lines(difference.now());
        List<NestedEntry> nodes = new ArrayList<>();
        was.stream().filter(line -> !now.contains(line)).forEach(line -> nodes.add(NestedEntry.of("text: - " + line)));
        now.stream().filter(line -> !was.contains(line)).forEach(line -> nodes.add(NestedEntry.of("text: + " + line)));
        if (nodes.isEmpty()) {
            return List.of(NestedEntry.of("text: its lines in another order"));
        }
        if (nodes.size() <= LINES) {
            return nodes;
        }
        List<NestedEntry> some = new ArrayList<>(nodes.subList(0, LINES));
        some.add(NestedEntry.of("text: and " + (nodes.size() - LINES) + " more lines"));
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
