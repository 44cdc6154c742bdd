package dev.lacuna.cli;

import dev.lacuna.push.http.HttpException;
import dev.lacuna.push.tracker.TrackerException;
import dev.lacuna.question.QueryException;
import dev.lacuna.read.Problem;
import dev.lacuna.read.ProblemsException;
import dev.lacuna.read.revision.RevisionException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what went wrong into words on standard error and an exit code. */
final class FailureHandler implements CommandLine.IParameterExceptionHandler, CommandLine.IExecutionExceptionHandler {
    private final CommandContext console;

    FailureHandler(CommandContext console) {
        this.console = console;
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        CommandLine line = wrong.getCommandLine();
        PrintWriter err = console.err();
        err.println("lacuna: " + wrong.getMessage());
        List<String> near =
                wrong instanceof UnmatchedArgumentException unmatched ? unmatched.getSuggestions() : List.of();
        String command = line.getCommandSpec().qualifiedName();
        err.println(
                near.isEmpty()
                        ? "  Maybe look at \"" + command + " --help\"."
                        : "  Maybe you meant: " + String.join(", ", near) + ".");
        trace(line, wrong);
        return ExitCode.USAGE;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine line, CommandLine.ParseResult parsed) {
        PrintWriter err = console.err();
        int code = ExitCode.USAGE;
        if (failure instanceof ProblemsException problems) {
            print(problems.problems());
        } else if (suggestion(failure) != null) {
            err.println("lacuna: " + failure.getMessage());
            err.println("  " + suggestion(failure));
            code = failure instanceof HttpException wrong ? PushRunner.exitCode(wrong.kind()) : code;
        } else if (cause(failure) instanceof FileSystemException files) {
            err.println("lacuna: " + files.getFile() + " " + reason(files) + ".");
            err.println("  Maybe check the path and its permissions.");
        } else {
            err.println("lacuna: failed, and this is our fault: " + failure);
            err.println("  Maybe run it again with --debug, and report what it says.");
            code = ExitCode.FAULT;
        }
        trace(line, failure);
        return code;
    }

    /** What to do about it, of failures that say so. */
    private static @Nullable String suggestion(Exception failure) {
        if (failure instanceof QueryException wrong) {
            return wrong.maybe();
        }
        if (failure instanceof RevisionException wrong) {
            return wrong.maybe();
        }
        if (failure instanceof TrackerException wrong) {
            return wrong.suggestion();
        }
        if (failure instanceof HttpException wrong) {
            return wrong.suggestion();
        }
        return failure instanceof UsageException wrong ? wrong.suggestion() : null;
    }

    private void print(List<Problem> problems) {
        problems.forEach(console.err()::println);
        console.err().println(problems.size() == 1 ? "1 problem." : problems.size() + " problems.");
    }

    private static Throwable cause(Exception failure) {
        IOException cause = failure instanceof UncheckedIOException unchecked ? unchecked.getCause() : null;
        return cause == null ? failure : cause;
    }

    private static String reason(FileSystemException files) {
        if (files instanceof AccessDeniedException) {
            return "may not be used";
        }
        String reason = files.getReason();
        return "cannot be used (" + (reason == null ? files.getClass().getSimpleName() : reason) + ")";
    }

    private void trace(CommandLine line, Exception failure) {
        if (line.getCommandSpec().root().userObject() instanceof LacunaCommand lacuna && lacuna.debug()) {
            failure.printStackTrace(console.err());
        }
    }
}
