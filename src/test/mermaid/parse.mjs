// Reads a JSON list of Mermaid texts from standard input; prints what the real Mermaid makes of each.
import { JSDOM } from "jsdom";

const { window } = new JSDOM("");
globalThis.window = window;
globalThis.document = window.document;
const { default: mermaid } = await import("mermaid");
mermaid.initialize({ startOnLoad: false, securityLevel: "strict" });

let input = "";
for await (const chunk of process.stdin.setEncoding("utf8")) {
  input += chunk;
}
const answers = [];
for (const text of JSON.parse(input)) {
  try {
    const { type, db } = await mermaid.mermaidAPI.getDiagramFromText(text);
    const nodes = {};
    for (const [id, vertex] of db.getVertices()) {
      nodes[id] = { label: vertex.text, link: vertex.link ?? null, classes: vertex.classes };
    }
    const edges = db.getEdges().map(({ start, end, text: label }) => ({ start, end, label }));
    answers.push({ type, nodes, edges });
  } catch (failure) {
    answers.push({ error: String(failure.message ?? failure) });
  }
}
process.stdout.write(JSON.stringify(answers));
