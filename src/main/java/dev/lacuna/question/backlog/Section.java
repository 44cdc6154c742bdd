package dev.lacuna.question.backlog;

import dev.lacuna.output.document.Text;
import java.util.List;

/**
 * A part of a description: a heading, then paragraphs, then points of a list. All of it is plain text on one line each,
 * written by anybody: whoever shows it escapes it.
 */
public record Section(String heading, List<String> paragraphs, List<String> points) {

    public Section {
        heading = oneLine(heading);
        paragraphs = paragraphs.stream().map(Section::oneLine).toList();
        points = points.stream().map(Section::oneLine).toList();
    }

    static Section paragraph(String heading, String text) {
        return new Section(heading, List.of(text), List.of());
    }

    static Section list(String heading, List<String> points) {
        return new Section(heading, List.of(), points);
    }

    boolean isEmpty() {
        return paragraphs.isEmpty() && points.isEmpty();
    }

    /** Without line breaks and without characters that steer what shows them. */
    static String oneLine(String text) {
        return Text.of(text).words().strip();
    }
}
