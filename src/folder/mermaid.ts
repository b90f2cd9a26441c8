import type { Condition } from '../flow/condition-schema.ts';
import type { Graph, Node } from '../flow/graph.ts';

/** The flows as a Mermaid flowchart: a box a flow, a diamond a question, a box a plan. */
export function* mermaid(graph: Graph): Generator<string> {
  const names = new Map([...graph.nodes.keys()].map((id, at) => [id, `n${at}`]));
  yield 'flowchart TD';
  for (const flow of graph.starts.keys()) {
    yield `  subgraph flow-${flow} ["${flow}"]`;
    for (const node of graph.nodes.values()) {
      if (node.flow === flow) yield `    ${names.get(node.id)}${shape(node)}`;
    }
    yield '  end';
  }
  for (const node of graph.nodes.values()) {
    if (node.kind !== 'question') continue;
    for (const { id, routes } of node.answers) {
      for (const { when, to } of routes) {
        const label = when ? `${id}, if ${conditionText(when, node.flow)}` : id;
        yield `  ${names.get(node.id)} -->|"${label}"| ${names.get(to)}`;
      }
    }
  }
}

function shape({ id, flow, kind }: Node): string {
  const name = id.slice(flow.length + 1);
  return kind === 'question' ? `{"${name}"}` : `["${name}"]`;
}

/** A condition in one line; the flow it stands in is not repeated. */
function conditionText(when: Condition, flow: string): string {
  const inside = (part: Condition) => conditionText(part, flow);
  if ('all' in when) return `(${when.all.map(inside).join(' and ')})`;
  if ('any' in when) return `(${when.any.map(inside).join(' or ')})`;
  if ('not' in when) return `not ${inside(when.not)}`;
  const { question, is } = when;
  const name = question.startsWith(`${flow}/`) ? question.slice(flow.length + 1) : question;
  return `${name} is ${[is].flat().join(' or ')}`;
}
