package dev.lacuna.output.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Running text: pieces of different styles, one after the other. */
public record Text(List<Span> spans) {
    public static final Text EMPTY = new Text(List.of());

    public Text {
        spans = List.copyOf(spans);
    }

    public static Text of(String text) {
        return EMPTY.plain(text);
    }

    /** A number, as it is. */
    public static Text of(long number) {
        return of(Long.toString(number));
    }

    /** An id or another word that must be copied as it is. */
    public static Text ofName(String name) {
        return EMPTY.name(name);
    }

    /** Text in one style. */
    public static Text of(Style style, String text) {
        return EMPTY.styled(style, text);
    }

    /** All of them, with a separator between. */
    public static Text join(String separator, Collection<Text> texts) {
        Text joined = EMPTY;
        for (Text text : texts) {
            joined = joined.isEmpty() ? text : joined.plain(separator).add(text);
        }
        return joined;
    }

    public Text plain(String text) {
        return styled(Style.PLAIN, text);
    }

    public Text strong(String text) {
        return styled(Style.STRONG, text);
    }

    public Text name(String text) {
        return styled(Style.NAME, text);
    }

    public Text muted(String text) {
        return styled(Style.MUTED, text);
    }

    public Text styled(Style style, String text) {
        return add(new Span(text, style, null));
    }

    /** Text that leads to an address; plain text if the address is not http or https. */
    public Text link(String text, String address) {
        return add(new Span(text, Style.PLAIN, address));
    }

    public Text add(Text other) {
        List<Span> all = new ArrayList<>(spans);
        all.addAll(other.spans);
        return new Text(all);
    }

    private Text add(Span span) {
        return span.text().isEmpty() ? this : add(new Text(List.of(span)));
    }

    public boolean isEmpty() {
        return spans.isEmpty();
    }

    /** The words alone. */
    public String words() {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }
}
