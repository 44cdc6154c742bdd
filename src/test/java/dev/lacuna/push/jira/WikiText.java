package dev.lacuna.push.jira;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What Jira makes of the text in an imported file: headings, bullets, and words in code at the start of a line. */
final class WikiText {
    private static final Pattern CODE = Pattern.compile("\\{\\{(.*?)}}(.*)");

    private WikiText() {}

    static JsonNode read(String text) {
        List<JsonNode> blocks = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            var code = CODE.matcher(line);
            if (code.matches()) {
                List<ObjectNode> words = new ArrayList<>(List.of(Adf.code(plain(code.group(1)))));
                if (!code.group(2).isEmpty()) {
                    words.add(Adf.text(plain(code.group(2))));
                }
                blocks.add(Adf.paragraph(words));
            } else if (line.startsWith("h3. ")) {
                ObjectNode heading = JsonNodeFactory.instance.objectNode().put("type", "heading");
                heading.putObject("attrs").put("level", 3);
                heading.putArray("content").add(Adf.text(plain(line.substring(4))));
                blocks.add(heading);
            } else if (line.startsWith("* ")) {
                ObjectNode list = JsonNodeFactory.instance.objectNode().put("type", "bulletList");
                list.putArray("content")
                        .addObject()
                        .put("type", "listItem")
                        .putArray("content")
                        .add(Adf.paragraph(plain(line.substring(2))));
                blocks.add(list);
            } else if (!line.isEmpty()) {
                blocks.add(Adf.paragraph(plain(line)));
            }
        }
        return Adf.document(blocks);
    }

    private static String plain(String text) {
        String bare = text.replaceAll("\\\\(.)", "$1");
        return Pattern.compile("&#(\\d+);")
                .matcher(bare)
                .replaceAll(found ->
                        java.util.regex.Matcher.quoteReplacement(Character.toString(Integer.parseInt(found.group(1)))))
                .replace("&amp;", "&");
    }
}
