package dev.lacuna.question.topologies;

import dev.lacuna.output.Report;
import dev.lacuna.output.document.Document;
import dev.lacuna.output.document.Graph;

/** Whether deployments are possible, shown. */
public record TopologiesReport(Topologies answer) implements Report {

    @Override
    public Document document() {
        return new TopologiesDocument(answer).document();
    }

    @Override
    public Topologies json() {
        return answer;
    }

    @Override
    public Graph graph() {
        return new TopologiesGraph(answer).graph();
    }
}
