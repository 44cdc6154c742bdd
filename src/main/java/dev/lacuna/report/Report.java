package dev.lacuna.report;

import dev.lacuna.check.Checks;
import dev.lacuna.document.Document;
import dev.lacuna.document.Graph;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An answer, ready to be written in any format. */
public interface Report {

    /** For people. */
    Document document();

    /** For programs: maps with text keys, lists, texts, numbers, booleans and null; written with sorted keys. */
    Map<String, @Nullable Object> json();

    /** The answer as things that lead to each other, for formats that draw; absent where it is none. */
    default @Nullable Graph graph() {
        return null;
    }

    /** The answer as checks by place, for formats that other tools read; absent where it is none. */
    default @Nullable Checks checks() {
        return null;
    }
}
