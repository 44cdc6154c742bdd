package dev.lacuna.output.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** An XLSX file, read back with the zip and XML parsers of the JDK: what a spreadsheet would find in it. */
public record Xlsx(Map<String, byte[]> entries) {

    public static Xlsx read(byte[] bytes) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
        return new Xlsx(entries);
    }

    public List<String> sheets() {
        return elements(xml("xl/workbook.xml"), "sheet").stream()
                .map(sheet -> sheet.getAttribute("name"))
                .toList();
    }

    public Document sheet(int number) {
        return xml("xl/worksheets/sheet" + number + ".xml");
    }

    /** What each cell says, by its address. */
    public Map<String, String> cells(int number) {
        List<String> shared = entries.containsKey("xl/sharedStrings.xml")
                ? elements(xml("xl/sharedStrings.xml"), "si").stream()
                        .map(Element::getTextContent)
                        .toList()
                : List.of();
        Map<String, String> cells = new LinkedHashMap<>();
        for (Element cell : elements(sheet(number), "c")) {
            List<Element> values = elements(cell, "v");
            if (!values.isEmpty()) {
                String value = values.get(0).getTextContent();
                boolean word = cell.getAttribute("t").equals("s");
                cells.put(cell.getAttribute("r"), word ? shared.get(Integer.parseInt(value)) : value);
            }
        }
        return cells;
    }

    /** The cells that calculate something. */
    public List<Element> formulas() {
        List<Element> formulas = new ArrayList<>();
        for (int number = 1; number <= sheets().size(); number++) {
            formulas.addAll(elements(sheet(number), "f"));
        }
        return formulas;
    }

    public Document xml(String entry) {
        try {
            DocumentBuilderFactory parsers = DocumentBuilderFactory.newInstance();
            parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return parsers.newDocumentBuilder().parse(new ByteArrayInputStream(entries.get(entry)));
        } catch (Exception failure) {
            throw new AssertionError("The entry " + entry + " is no XML.", failure);
        }
    }

    public static List<Element> elements(Document document, String name) {
        return elements(document.getElementsByTagName(name));
    }

    private static List<Element> elements(Element within, String name) {
        return elements(within.getElementsByTagName(name));
    }

    private static List<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .map(Element.class::cast)
                .toList();
    }
}
