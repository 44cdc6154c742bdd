package dev.lacuna.cli;

import dev.lacuna.push.github.GitHubTracker;
import dev.lacuna.push.http.Address;
import dev.lacuna.push.http.Credentials;
import dev.lacuna.push.http.RestClient;
import dev.lacuna.push.http.RetryPolicy;
import dev.lacuna.push.http.Sleeper;
import dev.lacuna.push.jira.JiraTracker;
import dev.lacuna.push.tracker.Tracker;
import dev.lacuna.push.tracker.TrackerMapFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Into which tracker. Tokens come from the environment or a file; there is no option for one. */
final class PushOptions {
    private static final String GITHUB = "https://api.github.com";

    @Option(
            names = "--push",
            paramLabel = "TRACKER",
            description = "Keep a tracker in step with the backlog: jira or github. Without --yes it only says what it "
                    + "would create, update, close and reopen.")
    private @Nullable String push;

    @Option(names = "--yes", description = "With --push: do it.")
    private boolean yes;

    @Option(
            names = "--url",
            paramLabel = "URL",
            description = "With --push: where the tracker is, e.g. https://acme.atlassian.net. Else, for github, "
                    + GITHUB + ".")
    private @Nullable String url;

    @Option(names = "--project", paramLabel = "KEY", description = "With --push jira: the key of the project.")
    private @Nullable String project;

    @Option(names = "--repo", paramLabel = "OWNER/NAME", description = "With --push github: the repository.")
    private @Nullable String repository;

    @Option(
            names = "--token-file",
            paramLabel = "FILE",
            description = "With --push: a file that holds the token and nothing else. Else the environment has it: "
                    + "LACUNA_JIRA_TOKEN, with the user in LACUNA_JIRA_USER, or LACUNA_GITHUB_TOKEN.")
    private @Nullable Path tokenFile;

    @Option(
            names = "--map",
            paramLabel = "FILE",
            description =
                    "With --push: where to keep which item stands for which work. Else lacuna-TRACKER-PLACE.json.")
    private @Nullable Path map;

    @Option(names = "--token", hidden = true, description = "Taken, so that it is not repeated, and refused.")
    private @Nullable String token;

    /** What is asked for, as far as it can be checked before any work is done; absent if nothing is to be pushed. */
    @Nullable
    PushRunner runner(CommandContext console, @Nullable String epicType, @Nullable String itemType) {
        if (token != null) {
            throw new UsageException(
                    "A token among the arguments can be read by everybody on this machine, and stays in the shell's history.",
                    "Maybe make another one, and put it into the environment or a file (--token-file).");
        }
        String tracker = push;
        if (tracker == null) {
            boolean besides =
                    yes || Stream.of(url, project, repository, tokenFile, map).anyMatch(each -> each != null);
            if (besides) {
                throw new UsageException(
                        "There are options of a push, and no --push.", "Maybe add --push jira or --push github.");
            }
            return null;
        }
        Consumer<String> progress = what -> {
            console.err().println("lacuna: " + what + " …");
            console.err().flush();
        };
        Sleeper sleeper = new WallClock(console.clock());
        Tracker to = switch (tracker) {
            case "jira" -> jira(console, sleeper, progress, epicType, itemType);
            case "github" -> github(console, sleeper, progress);
            default ->
                throw new UsageException(
                        "There is no tracker (" + tracker + ") to push to.",
                        "Maybe choose jira or github; for others there are --format azure-csv and csv.");
        };
        return new PushRunner(to, TrackerMapFile.of(mapFile(to), to), yes, sleeper, progress);
    }

    private Tracker jira(
            CommandContext console,
            Sleeper sleeper,
            Consumer<String> progress,
            @Nullable String epicType,
            @Nullable String itemType) {
        reject("--repo", repository, "jira");
        Address address = Address.of(needed("--url", url, "--url https://acme.atlassian.net"));
        String key = needed("--project", project, "--project PLAT");
        Credentials credentials =
                Credentials.of(console.environment().apply("LACUNA_JIRA_USER"), tokenOf(console, "LACUNA_JIRA_TOKEN"));
        RestClient client = new RestClient(
                address, credentials, Map.of("User-Agent", "lacuna"), RetryPolicy.DEFAULT, sleeper, progress);
        return new JiraTracker(client, key, epicType == null ? "Epic" : epicType, itemType == null ? "Task" : itemType);
    }

    private Tracker github(CommandContext console, Sleeper sleeper, Consumer<String> progress) {
        reject("--project", project, "github");
        Address address = Address.of(url == null ? GITHUB : url);
        String name = needed("--repo", repository, "--repo acme/platform");
        Credentials credentials = Credentials.of(null, tokenOf(console, "LACUNA_GITHUB_TOKEN"));
        Map<String, String> headers = Map.of(
                "User-Agent", "lacuna", "X-GitHub-Api-Version", "2022-11-28", "Accept", "application/vnd.github+json");
        RetryPolicy retryPolicy = RetryPolicy.DEFAULT.withPauseBetweenChanges(GitHubTracker.BETWEEN_CHANGES);
        return new GitHubTracker(new RestClient(address, credentials, headers, retryPolicy, sleeper, progress), name);
    }

    private static String needed(String option, @Nullable String value, String example) {
        if (value == null) {
            throw new UsageException("The push needs " + option + ".", "Maybe add " + example + ".");
        }
        return value;
    }

    private static void reject(String option, @Nullable String value, String tracker) {
        if (value != null) {
            throw new UsageException(
                    option + " (" + value + ") does not go with --push " + tracker + ".", "Maybe leave it out.");
        }
    }

    private String tokenOf(CommandContext console, String variable) {
        Path file = tokenFile;
        if (file != null) {
            try {
                return Files.readString(file);
            } catch (CharacterCodingException notText) {
                throw new UsageException(
                        "The token file (" + file + ") is no text in UTF-8.", "Maybe save it anew, as UTF-8.");
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        String token = console.environment().apply(variable);
        if (token == null || token.isBlank()) {
            throw new UsageException(
                    "There is no token: the environment has no " + variable + ".",
                    "Maybe set it, or name a file that holds the token with --token-file.");
        }
        return token;
    }

    private Path mapFile(Tracker tracker) {
        Path named = map;
        String place = tracker.homePlace().replaceAll("[^A-Za-z0-9._-]", "-");
        return named != null ? named : Path.of("lacuna-" + tracker.name() + "-" + place + ".json");
    }
}
