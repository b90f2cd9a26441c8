import { type Page, useMemory, usePlanFrame } from './page-context.tsx';

/** Says so where the device does not keep what the reader ticks and writes. */
export function KeepingNotice({ page }: { page: Page }) {
  const { health } = useMemory(page);
  const { plan } = usePlanFrame(page);
  const said = {
    kept: undefined,
    'only-here': plan.memoryOnly,
    'put-aside': plan.memoryOlder,
    newer: plan.memoryNewer,
  }[health];
  return (
    <div role="status">{said && !page.isPrivate ? <p className="notice">{said}</p> : null}</div>
  );
}
