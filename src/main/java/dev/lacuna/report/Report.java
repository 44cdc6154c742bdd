package dev.lacuna.report;

import dev.lacuna.document.Document;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An answer, ready to be written in any format. */
public interface Report {

    /** For people. */
    Document document();

    /** For programs: maps with text keys, lists, texts, numbers, booleans and null; written with sorted keys. */
    Map<String, @Nullable Object> json();
}
