package dev.lacuna.question.customers;

import dev.lacuna.assessment.AssessedGap;
import dev.lacuna.assessment.RootCause;
import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.Customer;
import dev.lacuna.catalog.Statement;
import dev.lacuna.catalog.Term;
import dev.lacuna.output.Json;
import dev.lacuna.rule.CommitmentFacts.CommitmentFact;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How customers stand as JSON, {@code lacuna/customers/v1}. */
record CustomersJson(Customers answer, boolean weights) {

    Map<String, @Nullable Object> json() {
        Map<String, @Nullable Object> json = Json.object();
        json.put("schema", "lacuna/customers/v1");
        json.put("target", answer.today().scenario().target());
        json.put("asOf", answer.today().scenario().day().toString());
        Json.putIfAny(json, "askedAreas", List.copyOf(answer.today().scenario().areas()));
        json.put("overPromised", answer.overPromised());
        json.put("customers", answer.customers().stream().map(this::customer).toList());
        json.put("ranking", answer.ranking().stream().map(this::ranked).toList());
        Map<String, @Nullable Object> open = Json.object();
        answer.open()
                .forEach((model, gaps) -> open.put(
                        model, gaps.stream().map(AssessedGap::id).sorted().toList()));
        json.put("open", open);
        json.put("touchedItems", answer.touched().items());
        json.put("unrecorded", List.copyOf(answer.touched().unrecorded()));
        return json;
    }

    private Map<String, @Nullable Object> customer(AssessedCustomer view) {
        Customer customer = view.customer();
        Map<String, @Nullable Object> json = Json.object();
        json.put("id", customer.id());
        json.put("name", customer.called());
        json.put("model", customer.model());
        json.put("modelCovered", view.covered());
        json.put("models", view.models());
        json.put("uses", customer.uses().stream().sorted().toList());
        json.put("unrecorded", view.unrecorded().stream().map(Term::word).toList());
        json.put(
                "exposures",
                view.exposures().stream().map(CustomersJson::exposure).toList());
        json.put(
                "differing",
                view.differing().stream().map(each -> each.gap().id()).sorted().toList());
        json.put("commitments", view.commitments().stream().map(this::promise).toList());
        json.put("proposed", view.proposals().stream().map(this::promise).toList());
        json.put("evidence", Json.evidence(customer.evidence()));
        Json.putIfAny(json, "place", place(Statement.of(Statement.StatementKind.CUSTOMER, customer.id())));
        if (weights) {
            json.put("weight", customer.weight());
        }
        return json;
    }

    private static Map<String, @Nullable Object> exposure(CustomerExposure exposed) {
        Map<String, @Nullable Object> json = Json.object();
        json.put("gap", exposed.gap().id());
        json.put("severity", exposed.gap().fact().severity().word());
        json.put("models", List.copyOf(exposed.models()));
        json.put("differs", exposed.differs());
        Map<String, @Nullable Object> through = Json.object();
        exposed.through().forEach((feature, rules) -> through.put(feature, List.copyOf(rules.keySet())));
        json.put("through", through);
        return json;
    }

    private Map<String, @Nullable Object> promise(CustomerCommitment view) {
        Catalog catalog = answer.today().catalog();
        CommitmentFact promised = view.promised();
        Map<String, @Nullable Object> json = Json.object();
        json.put("feature", promised.feature());
        json.put("facet", promised.facet());
        json.put("scope", promised.scope().word());
        json.put("by", promised.by());
        json.put("state", Json.word(view.state()));
        json.put("rootCausesToday", causes(view.today()));
        json.put("rootCauses", causes(view.then()));
        json.put("keptBy", view.keptBy());
        json.put("rules", List.copyOf(view.rules().keySet()));
        if (promised.proposed()) {
            json.put(
                    "evidence",
                    Json.evidence(CommitmentText.proposal(catalog, promised).evidence()));
        } else {
            Json.putIfAny(
                    json,
                    "place",
                    place(Statement.of(
                            Statement.StatementKind.COMMITMENT,
                            promised.customer(),
                            String.valueOf(promised.entry()))));
        }
        return json;
    }

    private List<Object> causes(List<RootCause> causes) {
        List<Object> all = new ArrayList<>();
        for (RootCause cause : causes) {
            Map<String, @Nullable Object> json = Json.object();
            json.put("feature", cause.feature());
            json.put("scope", cause.scope().word());
            json.put("path", cause.path());
            json.put("owner", answer.today().catalog().feature(cause.feature()).owner());
            Json.putIfAny(
                    json, "place", place(Statement.of(Statement.StatementKind.SCOPE, cause.feature(), cause.facet())));
            all.add(json);
        }
        return all;
    }

    private Map<String, @Nullable Object> ranked(AssessedGap gap) {
        Map<String, @Nullable Object> json = Json.object();
        json.put("gap", gap.id());
        json.put("severity", gap.fact().severity().word());
        json.put("customers", List.copyOf(answer.touched().byGap(gap.id())));
        return json;
    }

    private @Nullable String place(Statement statement) {
        return Json.place(answer.today().catalog().place(statement));
    }
}
