import { type Facts, type Truth, truthOf } from '../flow/condition.ts';
import type { PlanItem, PlanNode } from '../flow/graph.ts';
import { type Stage, stages } from '../flow/stage.ts';

/** A task or channel that belongs to a plan; "unknown" is shown with its condition in words. */
export interface Item {
  id: string;
  truth: Exclude<Truth, 'false'>;
}

export interface StagePlan {
  stage: Stage;
  tasks: readonly Item[];
}

/** The channels that apply, in the order of the flow. */
export function channelsOf(plan: PlanNode, facts: Facts): Item[] {
  return applying(plan.channels, facts);
}

/** The tasks that apply, in the order of the flow. */
export function tasksOf(plan: PlanNode, facts: Facts): Item[] {
  return applying(plan.tasks, facts);
}

/** The tasks that apply, by stage; stages without a task are left out. */
export function stagesOf(
  plan: PlanNode,
  facts: Facts,
  stageOf: (task: string) => Stage | undefined,
): StagePlan[] {
  const tasks = tasksOf(plan, facts);
  return stages
    .map((stage) => ({ stage, tasks: tasks.filter(({ id }) => stageOf(id) === stage) }))
    .filter((part) => part.tasks.length > 0);
}

function applying(items: readonly PlanItem[], facts: Facts): Item[] {
  return items.flatMap(({ id, when }) => {
    const truth = truthOf(when, facts);
    return truth === 'false' ? [] : [{ id, truth }];
  });
}
