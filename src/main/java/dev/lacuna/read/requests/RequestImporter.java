package dev.lacuna.read.requests;

import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.Customer;
import dev.lacuna.catalog.Customer.Commitment;
import dev.lacuna.catalog.Customer.Proposal;
import dev.lacuna.catalog.Evidence;
import dev.lacuna.catalog.Place;
import dev.lacuna.read.Problems;
import dev.lacuna.read.requests.CrmExport.Row;
import dev.lacuna.read.requests.ExportMapping.ExportColumns;
import dev.lacuna.read.requests.ProposedCustomer.CustomerFileState;
import dev.lacuna.read.requests.RowReader.CustomerRequest;
import dev.lacuna.read.yaml.YamlReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Exports and a mapping to proposals: files → rows → requests → what is new of each customer. */
public final class RequestImporter {
    /** Proposals of the same thing, whoever said so, are equal in it. */
    private static final Comparator<Proposal> ORDER = Comparator.comparing(Proposal::feature)
            .thenComparing(Proposal::facet)
            .thenComparing(Proposal::scope)
            .thenComparing(Proposal::by, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final Catalog catalog;
    private final @Nullable Path into;
    private final boolean intoCatalog;
    private final Problems problems = new Problems();

    private RequestImporter(Catalog catalog, Path catalogFolder, @Nullable Path into) {
        this.catalog = catalog;
        this.into = into;
        intoCatalog = into == null || real(into).startsWith(real(catalogFolder));
    }

    /**
     * Reads the exports; nothing is written.
     *
     * @param into where files are to be written; if absent, what is new is only told
     * @throws dev.lacuna.read.ProblemsException if the mapping or a file cannot be read
     */
    public static ImportResult read(
            Catalog catalog, Path catalogFolder, Path mapping, List<Path> files, @Nullable Path into) {
        return new RequestImporter(catalog, catalogFolder, into).read(mapping, files);
    }

    private static Path real(Path path) {
        return path.toAbsolutePath().normalize();
    }

    private ImportResult read(Path mappingFile, List<Path> files) {
        ExportMapping mapping = ExportMappingFile.read(mappingFile, catalog, problems);
        ExportColumns columns = mapping == null ? null : mapping.columns();
        List<CrmExport> exports = mapping == null || columns == null ? List.of() : exports(mapping, columns, files);
        problems.throwIfAny();
        if (mapping == null || columns == null) {
            throw new IllegalStateException("The file (" + mappingFile + ") was not read, and no problem was told.");
        }
        RowReader reader = new RowReader(mapping, columns, catalog);
        Map<String, List<CustomerRequest>> requests = new TreeMap<>();
        int rows = 0;
        int blank = 0;
        for (CrmExport export : exports) {
            for (Row row : export.rows()) {
                rows++;
                if (row.isBlank()) {
                    blank++;
                } else {
                    reader.requests(export, row)
                            .forEach(request -> requests.computeIfAbsent(request.customer(), id -> new ArrayList<>())
                                    .add(request));
                }
            }
        }
        List<ProposedCustomer> customers = requests.entrySet().stream()
                .map(each -> proposed(each.getKey(), each.getValue()))
                .toList();
        problems.throwIfAny();
        return new ImportResult(
                exports.stream().map(CrmExport::name).toList(),
                rows,
                blank,
                reader.ignored(),
                exports.stream()
                        .flatMap(export -> export.aside().stream())
                        .map(Row::place)
                        .toList(),
                into != null && reader.bad().isEmpty(),
                customers,
                reader.bad());
    }

    /** In the order of names, so that it does not matter in which order files are given. */
    private List<CrmExport> exports(ExportMapping mapping, ExportColumns columns, List<Path> files) {
        List<CrmExport> exports = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Path file : files) {
            CrmExport export = CrmExport.read(file, mapping, columns, problems);
            if (export != null && !names.add(export.name())) {
                problems.add(
                        new Place(file.toString(), 1, 1),
                        "Two files have the name (" + export.name() + "), by which evidence cites them.",
                        "Maybe rename one.");
            } else if (export != null) {
                exports.add(export);
            }
        }
        exports.sort(Comparator.comparing(CrmExport::name));
        return exports;
    }

    private ProposedCustomer proposed(String id, List<CustomerRequest> requests) {
        Customer inCatalog = catalog.customers().stream()
                .filter(customer -> customer.id().equals(id))
                .findFirst()
                .orElse(null);
        Path file = into == null ? null : into.resolve(id + ".yaml");
        Customer inFile = file != null && Files.exists(file) ? onFile(file) : null;
        List<Customer> known =
                Stream.of(inCatalog, inFile).filter(Objects::nonNull).toList();
        List<Proposal> fresh = new ArrayList<>();
        int before = 0;
        for (Proposal proposal : merged(requests)) {
            if (known.stream().anyMatch(customer -> has(customer, proposal))) {
                before++;
            } else {
                fresh.add(proposal);
            }
        }
        boolean left = inFile != null || (file != null && Files.exists(file)) || (inCatalog != null && intoCatalog);
        CustomerFileState fate =
                fresh.isEmpty() ? CustomerFileState.KNOWN : left ? CustomerFileState.LEFT : CustomerFileState.NEW;
        String name = known.isEmpty() ? requests.get(0).name() : known.get(0).called();
        return new ProposedCustomer(id, name, fate, file == null ? null : file.toString(), fresh, before);
    }

    /** A file that is there is read as strictly as one of the catalog. */
    private @Nullable Customer onFile(Path file) {
        return new YamlReader(problems).read(file, file.toString(), Customer.class);
    }

    private static boolean has(Customer customer, Proposal proposal) {
        for (Commitment made : customer.commitments()) {
            if (made.feature().equals(proposal.feature())
                    && made.facet().equals(proposal.facet())
                    && made.scope() == proposal.scope()
                    && (proposal.by() == null || made.by().equals(proposal.by()))) {
                return true;
            }
        }
        return customer.proposed().stream().anyMatch(other -> ORDER.compare(other, proposal) == 0);
    }

    /** What several rows ask for is proposed once, with the evidence of each. */
    private static List<Proposal> merged(List<CustomerRequest> requests) {
        Map<Proposal, Set<Evidence>> merged = new TreeMap<>(ORDER);
        for (CustomerRequest request : requests) {
            Proposal proposal = request.proposal();
            merged.computeIfAbsent(proposal, it -> new LinkedHashSet<>()).addAll(proposal.evidence());
        }
        return merged.entrySet().stream()
                .map(each -> each.getKey().withEvidence(List.copyOf(each.getValue())))
                .toList();
    }
}
