package dev.lacuna.question.topologies;

import dev.lacuna.output.Report;
import dev.lacuna.output.document.Document;
import dev.lacuna.output.document.Graph;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whether deployments can be wired, shown. */
public record TopologiesReport(Topologies topologies) implements Report {

    @Override
    public Document document() {
        return new TopologiesDocument(topologies).document();
    }

    @Override
    public Map<String, @Nullable Object> json() {
        return new TopologiesJson(topologies).json();
    }

    @Override
    public Graph graph() {
        return new TopologiesGraph(topologies).graph();
    }
}
