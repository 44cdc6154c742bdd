package dev.lacuna.rule.text;

import dev.lacuna.rule.CatalogFacts.SeverityRow;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All rules that an assessment runs under, with the severity table. Sorted by path, so that the same rules are the same
 * set in whatever order they were read.
 *
 * @param hash SHA-256 over files and severity table, in hexadecimal
 */
public record RuleSet(List<RuleFile> files, List<SeverityRow> severities, String hash) {

    static RuleSet of(List<RuleFile> files, SeverityTable table) {
        return of(files, table.rows());
    }

    private static RuleSet of(List<RuleFile> files, List<SeverityRow> rows) {
        List<RuleFile> sorted =
                files.stream().sorted(Comparator.comparing(RuleFile::path)).toList();
        List<SeverityRow> table = rows.stream()
                .sorted(Comparator.comparing(SeverityRow::level).thenComparing(SeverityRow::effective))
                .toList();
        return new RuleSet(sorted, table, hash(sorted, table));
    }

    /** The files of {@code over} laid over these: one of the same path takes the place of this one. */
    RuleSet under(List<RuleFile> over) {
        TreeMap<String, RuleFile> byPath = new TreeMap<>();
        files.forEach(file -> byPath.put(file.path(), file));
        over.forEach(file -> byPath.put(file.path(), file));
        return of(List.copyOf(byPath.values()), severities);
    }

    /** SHA-256 of each file, in hexadecimal, by its path. */
    public SortedMap<String, String> fileHashes() {
        TreeMap<String, String> hashes = new TreeMap<>();
        for (RuleFile file : files) {
            hashes.put(file.path(), hash(List.of(file), List.of()));
        }
        return hashes;
    }

    private static String hash(List<RuleFile> files, List<SeverityRow> severities) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (RuleFile file : files) {
                update(digest, file.path());
                update(digest, file.text());
            }
            severities.forEach(row -> update(digest, row.toString()));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256.", impossible);
        }
    }

    private static void update(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }
}
