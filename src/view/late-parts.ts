/** What only plans and private questions need, gathered so that it is one file to fetch. */
export { FirstHelp } from './local-help.tsx';
export { PlanPage } from './plan-page.tsx';
export { QuickExit } from './quick-exit.tsx';
