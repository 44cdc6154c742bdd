package dev.lacuna.cli;

import dev.lacuna.catalog.Catalog;
import dev.lacuna.output.Report;
import dev.lacuna.question.qualify.FrdTemplate;
import dev.lacuna.question.qualify.Qualification;
import dev.lacuna.question.qualify.Qualification.EnforcementPolicy;
import dev.lacuna.question.qualify.QualificationReport;
import dev.lacuna.question.qualify.QualificationSummaryReport;
import dev.lacuna.question.qualify.QualifiersReport;
import dev.lacuna.question.qualify.QualifyQuery;
import dev.lacuna.read.load.FrdFiles;
import dev.lacuna.read.load.FrdFiles.ReadFrds;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Do feature requirements documents answer the qualifiers? */
@Command(
        name = "qualify",
        description = "Holds feature requirements documents (Markdown with front matter) against the qualifiers, the "
                + "requirements and the catalog.",
        footer = {
            "",
            "Exit codes: 0 where the policy is advisory; with --policy enforced, 1 if a mandatory qualifier is not "
                    + "answered or a document cannot be read; 2 if nothing was looked at, or nothing could be read.",
            "",
            "Examples:",
            "  lacuna qualify",
            "  lacuna qualify designs/ldap.md --policy enforced",
            "  lacuna qualify designs --format sarif --output qualify.sarif",
            "  lacuna qualify --summary --release 5.5",
            "  lacuna qualify --list",
            "  lacuna qualify --new auth.ldap-provider --release 5.5"
        })
final class QualifyCommand extends QueryCommand {
    @Parameters(
            arity = "0..*",
            paramLabel = "FILE|DIR",
            description = "Documents, or folders of them. Else those in the folder frds of the catalog.")
    private List<Path> given = new ArrayList<>();

    @Option(
            names = "--policy",
            paramLabel = "POLICY",
            description = "advisory (the default): what fails is told, and fails no build. enforced: exit with 1 if a "
                    + "mandatory qualifier is not answered.")
    private String policy = EnforcementPolicy.ADVISORY.word();

    @Option(
            names = "--target",
            paramLabel = "ID",
            description = "Hold answers against the mandatory requirements of this target. Else of all targets.")
    private @Nullable String target;

    @Option(names = "--release", paramLabel = "ID", description = "Look only at documents for this release.")
    private @Nullable String release;

    @Option(names = "--summary", description = "Roll up all documents of each release, qualifier by qualifier.")
    private boolean summary;

    @Option(names = "--list", description = "Only list the qualifiers: which are mandatory, and why.")
    private boolean list;

    @Option(
            names = "--new",
            paramLabel = "FEATURE",
            description = "Only write a document to fill in, to --output or to the folder frds of the catalog. Never "
                    + "over one that is there.")
    private @Nullable String fresh;

    @Option(names = "--area", paramLabel = "ID", description = "With --new: the area of a feature that is new.")
    private @Nullable String area;

    @Option(names = "--owner", paramLabel = "ID", description = "With --new: who builds it. Else the feature's owner.")
    private @Nullable String owner;

    @Override
    public Integer call() {
        refuseMixtures();
        if (fresh != null) {
            return write(fresh);
        }
        if (list) {
            output().format();
            write(new QualifiersReport(readCatalog()));
            return ExitCode.FINE;
        }
        Path folder = folder();
        List<Path> documents = given.stream().map(QualifyCommand::fromHere).toList();
        Map<Catalog, ReadFrds> once = new HashMap<>();
        Function<Catalog, ReadFrds> reader = documents.isEmpty()
                ? null
                : catalog -> once.computeIfAbsent(catalog, read -> FrdFiles.read(documents, read, folder));
        QualifyQuery query = new QualifyQuery(reader, target, release, policy());
        String named = fromHere(folder).toString().replace('\\', '/');
        String prefix = named.equals(".") ? "" : named + "/";
        Function<Qualification, Report> report = answer ->
                summary ? new QualificationSummaryReport(answer, prefix) : new QualificationReport(answer, prefix);
        return ask(
                query,
                (catalog, today) -> query.check(catalog),
                report,
                answer -> answer.failsBuild() ? ExitCode.BAD : ExitCode.FINE);
    }

    private void refuseMixtures() {
        if (Stream.of(list, summary, fresh != null)
                        .filter(Boolean::booleanValue)
                        .count()
                > 1) {
            throw new UsageException("--list, --summary and --new do not go together.", "Maybe choose one of them.");
        }
        if (!given.isEmpty() && (list || fresh != null)) {
            throw new UsageException(
                    "Documents are named beside " + (list ? "--list." : "--new."), "Maybe name none, or leave it out.");
        }
        String format = fresh == null ? "markdown" : output().format().id();
        if (!Set.of("text", "markdown").contains(format)) {
            throw new UsageException(
                    "A document to fill in is Markdown, not " + format + ".", "Maybe leave --format out.");
        }
        if (fresh == null && (area != null || owner != null)) {
            throw new UsageException(
                    "--area and --owner go with --new.", "Maybe leave them out, or add --new FEATURE.");
        }
    }

    private EnforcementPolicy policy() {
        return TermOption.of(EnforcementPolicy.values(), policy, "There is no policy");
    }

    /** As seen from here, where it lies below; so that the same documents have the same names however they are given. */
    static Path fromHere(Path path) {
        Path here = Path.of("").toAbsolutePath();
        Path there = path.toAbsolutePath().normalize();
        if (there.equals(here)) {
            return Path.of(".");
        }
        return there.startsWith(here) ? here.relativize(there) : path;
    }

    private int write(String feature) {
        Path folder = folder();
        Catalog catalog = readCatalog();
        FrdTemplate checklist = FrdTemplate.of(catalog, feature, area, release, owner);
        Path asked = output().file();
        Path file = asked != null ? asked : folder.resolve("frds").resolve(feature + ".md");
        try {
            if (asked == null) {
                Files.createDirectories(folder.resolve("frds"));
            }
            Files.writeString(file, checklist.markdown(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException there) {
            throw new UsageException(
                    "There is a file of this name already (" + file + ").",
                    "Maybe fill that one in, or name another with --output.");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        console().out().println(checklist.confirmation(file.toString(), catalog));
        return ExitCode.FINE;
    }
}
