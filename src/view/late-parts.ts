/** What only plans and private questions need, gathered so that it is one file to fetch. */
export { ErasedList } from './erase-button.tsx';
export { FirstHelp } from './local-help.tsx';
export { PlanPage } from './plan-page.tsx';
export { QuickExit } from './quick-exit.tsx';

/** What accompanies a plan shares much with this file, and comes after it. */
export const loadCompanion = () => import('./companion/parts.ts');
