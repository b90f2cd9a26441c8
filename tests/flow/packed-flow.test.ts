import { expect, test } from 'vitest';
import { buildGraph } from '../../src/flow/graph.ts';
import { packFlow, unpackFlow } from '../../src/flow/packed-flow.ts';
import { realFlows, realGraph } from '../support/real-flows.ts';

test('a flow that was packed leads to the same places under the same conditions', () => {
  const again = buildGraph(realFlows.map((flow) => unpackFlow(packFlow(flow))));
  expect([...again.nodes.keys()]).toEqual([...realGraph.nodes.keys()]);
  expect(again.starts).toEqual(realGraph.starts);
  for (const node of realGraph.nodes.values()) {
    const { private: isPrivate } = again.nodes.get(node.id) ?? {};
    expect(isPrivate).toBe(node.private);
    if (node.kind === 'question') expect(again.nodes.get(node.id)).toEqual(node);
  }
});

test('a packed plan says which local help its page needs, and nothing else of it', () => {
  const again = buildGraph(realFlows.map((flow) => unpackFlow(packFlow(flow))));
  for (const node of realGraph.nodes.values()) {
    if (node.kind !== 'plan') continue;
    const empty = { channels: [], tasks: [], related: [] };
    expect(again.nodes.get(node.id)).toEqual({ ...node, ...empty });
  }
});
