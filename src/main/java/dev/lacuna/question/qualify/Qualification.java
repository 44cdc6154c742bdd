package dev.lacuna.question.qualify;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.lacuna.Version;
import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.FrdProblem;
import dev.lacuna.catalog.Qualifier;
import dev.lacuna.catalog.Term;
import dev.lacuna.rule.QualifierFacts.AnswerState;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Documents held against the qualifiers; as JSON {@code lacuna/qualification/v1}.
 *
 * @param target whose requirements count; those of all targets if absent
 * @param release the release asked about, if one was
 * @param outsideCatalog whether the documents are no part of the catalog, and are named as the user named them
 * @param frds by id, at least one
 * @param problems of documents that could not be read, by place
 */
public record Qualification(
        @JsonIgnore Catalog catalog,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable
        String target,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable
        String release,

        @JsonIgnore boolean outsideCatalog,
        EnforcementPolicy policy,
        List<QualifiedFrd> frds,
        @JsonIgnore List<FrdProblem> problems) {
    /** Whether a document that fails a mandatory qualifier fails a build. */
    public enum EnforcementPolicy implements Term {
        /** It is told, and fails nothing. */
        ADVISORY,
        ENFORCED
    }

    public Qualification {
        frds = List.copyOf(frds);
        problems = List.copyOf(problems);
    }

    @JsonProperty
    String schema() {
        return "lacuna/qualification/v1";
    }

    /** How many documents fail a mandatory qualifier. */
    @JsonProperty
    public long failing() {
        return frds.stream().filter(QualifiedFrd::failing).count();
    }

    @JsonProperty("bad")
    public boolean failsBuild() {
        return policy == EnforcementPolicy.ENFORCED && (failing() > 0 || !problems.isEmpty());
    }

    /** Documents that could not be read, by file. */
    @JsonProperty
    List<UnreadFrd> unread() {
        Map<String, List<FrdProblem>> byFile = problems.stream()
                .collect(Collectors.groupingBy(problem -> problem.place().file(), TreeMap::new, Collectors.toList()));
        return byFile.entrySet().stream()
                .map(file -> new UnreadFrd(file.getKey(), file.getValue()))
                .toList();
    }

    /** A document that could not be read, and why. */
    record UnreadFrd(String file, List<FrdProblem> problems) {}

    @JsonProperty
    int documents() {
        return frds.size();
    }

    @JsonProperty
    Map<String, Long> states() {
        return states(frds);
    }

    @JsonProperty
    List<Qualifier> qualifiers() {
        return catalog.qualifiers();
    }

    @JsonProperty
    Map<String, String> provenance() {
        return Map.of("catalog", catalog.hash(), "lacuna", Version.ofLacuna());
    }

    /** How many qualifiers of some documents are in each state, by its word; one that is in several counts in each. */
    static Map<String, Long> states(Collection<QualifiedFrd> frds) {
        Map<String, Long> states = new TreeMap<>();
        for (AnswerState state : AnswerState.values()) {
            states.put(
                    state.word(),
                    frds.stream().mapToLong(frd -> frd.count(state)).sum());
        }
        return states;
    }
}
