/** When a task is done, in the order a plan shows them. */
export const stages = ['prepare', 'now', 'next', 'later'] as const;

export type Stage = (typeof stages)[number];
