import type { Condition } from './condition-schema.ts';
import type { Answer, Flow, Plan, Question } from './flow-schema.ts';
import type { Purpose } from './region-schema.ts';

/** A route with every name spelled out: `to` is "flow/node", conditions name "flow/question". */
export interface GraphRoute {
  when?: Condition;
  to: string;
}

export interface QuestionNode {
  kind: 'question';
  id: string;
  flow: string;
  private: boolean;
  settles?: string;
  answers: readonly { id: string; routes: readonly GraphRoute[] }[];
}

/** A task or a channel of a plan; without `when` it is always there. */
export interface PlanItem {
  id: string;
  when?: Condition;
}

export interface PlanNode {
  kind: 'plan';
  id: string;
  flow: string;
  private: boolean;
  channels: readonly PlanItem[];
  tasks: readonly PlanItem[];
  first: readonly Purpose[];
  local: readonly Purpose[];
  related: readonly string[];
}

export type Node = QuestionNode | PlanNode;

/** All flows joined: the nodes by "flow/node", and the node at which walking begins. */
export interface Graph {
  start: string;
  starts: ReadonlyMap<string, string>;
  nodes: ReadonlyMap<string, Node>;
}

/** Joins flows into one graph. Targets need not exist: the sense check says so, not this. */
export function buildGraph(flows: readonly Flow[]): Graph {
  const starts = new Map(flows.map((flow) => [flow.id, `${flow.id}/${flow.start}`]));
  const nodes = new Map<string, Node>();
  for (const flow of flows) {
    for (const question of flow.questions) add(nodes, questionNode(flow, question, starts));
    for (const plan of flow.plans) add(nodes, planNode(flow, plan, starts));
  }
  return { start: starts.get('start') ?? [...starts.values()][0] ?? '', starts, nodes };
}

/** "node", "flow/" or "flow/node", as written in a flow, as "flow/node". */
export function resolveTarget(
  flow: string,
  target: string,
  starts: ReadonlyMap<string, string>,
): string {
  if (!target.includes('/')) return `${flow}/${target}`;
  return target.endsWith('/') ? (starts.get(target.slice(0, -1)) ?? target) : target;
}

/** A question as named by a condition of a flow, as "flow/question". */
export function resolveQuestion(flow: string, question: string): string {
  return question.includes('/') ? question : `${flow}/${question}`;
}

function add(nodes: Map<string, Node>, node: Node) {
  if (!nodes.has(node.id)) nodes.set(node.id, node);
}

function questionNode(flow: Flow, question: Question, starts: Graph['starts']): QuestionNode {
  return {
    kind: 'question',
    id: `${flow.id}/${question.id}`,
    flow: flow.id,
    private: flow.private ?? false,
    ...(question.settles ? { settles: resolveQuestion(flow.id, question.settles) } : {}),
    answers: question.answers.map((answer) => ({
      id: answer.id,
      routes: routesOf(answer).map((route) => ({
        ...condition(flow.id, route.when),
        to: resolveTarget(flow.id, route.to, starts),
      })),
    })),
  };
}

function planNode(flow: Flow, plan: Plan, starts: Graph['starts']): PlanNode {
  return {
    kind: 'plan',
    id: `${flow.id}/${plan.id}`,
    flow: flow.id,
    private: flow.private ?? false,
    channels: plan.channels.map((use) =>
      typeof use === 'string' ? { id: use } : { id: use.channel, ...condition(flow.id, use.when) },
    ),
    tasks: plan.tasks.map((use) =>
      typeof use === 'string' ? { id: use } : { id: use.task, ...condition(flow.id, use.when) },
    ),
    first: plan.first ?? [],
    local: plan.local ?? [],
    related: (plan.related ?? []).map((target) => resolveTarget(flow.id, target, starts)),
  };
}

function routesOf(answer: Answer): readonly { when?: Condition | undefined; to: string }[] {
  return typeof answer.to === 'string' ? [{ to: answer.to }] : answer.to;
}

function condition(flow: string, when: Condition | undefined): { when?: Condition } {
  return when ? { when: qualify(flow, when) } : {};
}

/** A condition of a flow with every question as "flow/question". */
export function qualify(flow: string, when: Condition): Condition {
  if ('all' in when) return { all: when.all.map((part) => qualify(flow, part)) };
  if ('any' in when) return { any: when.any.map((part) => qualify(flow, part)) };
  if ('not' in when) return { not: qualify(flow, when.not) };
  return { question: resolveQuestion(flow, when.question), is: when.is };
}
