package dev.lacuna.cli;

import static dev.lacuna.cli.RegisteredCommand.Reader.ARCHITECTS;
import static dev.lacuna.cli.RegisteredCommand.Reader.AUTHORS;
import static dev.lacuna.cli.RegisteredCommand.Reader.PLANNERS;
import static dev.lacuna.cli.RegisteredCommand.Reader.PRODUCT_MANAGERS;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;

/** All commands, in the order in which the help introduces them. To add one, write its class and list it here. */
enum RegisteredCommand {
    ASSESS(AssessCommand.class, ARCHITECTS, "assess", "is the platform ready, and what blocks it?"),
    BASELINE(BaselineCommand.class, ARCHITECTS, "baseline --output baseline.json", "which gaps are known already?"),
    BRIEF(
            BriefCommand.class,
            PRODUCT_MANAGERS,
            "brief --area data-spaces",
            "what to decide in a meeting, and who is asked"),
    EXPLAIN(
            ExplainCommand.class,
            ARCHITECTS,
            "explain rep.peer",
            "what does a feature block? also gaps, areas, targets"),
    FINDINGS(FindingsCommand.class, PRODUCT_MANAGERS, "findings", "what became of what people reported?"),
    PATH(PathCommand.class, ARCHITECTS, "path", "what is the least that makes it ready?"),
    PLAN(PlanCommand.class, PRODUCT_MANAGERS, "plan", "what must change in the release plan?"),
    TOPOLOGIES(TopologiesCommand.class, PRODUCT_MANAGERS, "topologies", "can these deployments be wired?"),
    DIFF(DiffCommand.class, ARCHITECTS, "diff HEAD~1 catalog", "what changed, and because of what?"),
    CUSTOMERS(CustomersCommand.class, PRODUCT_MANAGERS, "customers", "who is exposed to what, and are promises kept?"),
    IMPORT_REQUESTS(
            ImportRequestsCommand.class,
            PRODUCT_MANAGERS,
            "import-requests export.csv --map map.yaml",
            "what did customers ask for?"),
    QUALIFY(
            QualifyCommand.class,
            AUTHORS,
            "qualify --catalog docs/examples/acme-store",
            "do requirements documents answer the qualifiers?"),
    UNKNOWNS(UnknownsCommand.class, ARCHITECTS, "unknowns", "what to establish first?"),
    WHATIF(WhatIfCommand.class, ARCHITECTS, "whatif --set auth.ldap-provider=tenant", "what would become of it?"),
    BACKLOG(BacklogCommand.class, PLANNERS, "backlog", "what is to be done, and in which order?"),
    VALIDATE(ValidateCommand.class, ARCHITECTS, "validate --catalog my-catalog", "can it be read, and is it sound?");

    private final Class<? extends CatalogCommand> type;
    private final Reader reader;
    private final String example;
    private final String question;

    /** Who asks most often; the README groups commands by it. */
    enum Reader {
        ARCHITECTS("architects"),
        PRODUCT_MANAGERS("product managers"),
        PLANNERS("planning"),
        AUTHORS("authors of requirements documents");

        private final String words;

        Reader(String words) {
            this.words = words;
        }
    }

    /**
     * @param example the command with what it needs to answer
     * @param question what this example answers
     */
    RegisteredCommand(Class<? extends CatalogCommand> type, Reader reader, String example, String question) {
        this.type = type;
        this.reader = reader;
        this.example = example;
        this.question = question;
    }

    /** Adds all commands, which the help lists by name, and what it says below them. */
    static void addTo(CommandLine lacuna) {
        Stream.of(values())
                .map(command -> new CommandLine(command.type))
                .sorted(Comparator.comparing(CommandLine::getCommandName))
                .forEach(command -> lacuna.addSubcommand(command));
        lacuna.getCommandSpec().usageMessage().footer(footer().toArray(String[]::new));
    }

    private static List<String> footer() {
        List<String> lines = new ArrayList<>(List.of("", "Examples:"));
        for (RegisteredCommand command : values()) {
            if (command.isIntroduced()) {
                lines.add(command.line(43, "  lacuna ", "   "));
            }
            if (command == ASSESS) {
                lines.add("  lacuna assess --area auth --model self-managed");
                lines.add("  lacuna assess --release 5.5 --format markdown --output readiness.md");
            }
        }
        lines.add("");
        lines.add("Exit codes: 0 fine, 1 the answer is bad, 2 wrong use or bad input, 3 our fault.");
        return lines;
    }

    /** The help leaves out the two that write what other commands read. */
    private boolean isIntroduced() {
        return this != BASELINE && this != IMPORT_REQUESTS;
    }

    private String line(int width, String before, String between) {
        return ("%-" + width + "s%s%s").formatted(before + example, between, question);
    }

    /** The commands as the README lists them. */
    static List<String> readme() {
        List<String> lines = new ArrayList<>();
        for (Reader reader : Reader.values()) {
            lines.add((lines.isEmpty() ? "" : "\n") + "# " + reader.words);
            Stream.of(values())
                    .filter(command -> command.reader == reader)
                    .forEach(command -> lines.add(command.line(52, "./lacuna ", " # ")));
        }
        return lines;
    }
}
