import { useId, useState } from 'react';
import type { PlanNode } from '../../flow/graph.ts';
import { withTicks } from '../../machine/ticks-in-link.ts';
import { fill, formatCount } from '../../words/format.ts';
import { type Page, usePlanFrame, useSurroundings } from '../page-context.tsx';
import { addressOf } from '../place-link.tsx';
import { RichText } from '../rich-text.tsx';
import type { KeptPlan } from '../use-saved-plan.ts';
import { placeOf } from '../visit.ts';
import { CopyButton } from './copy-button.tsx';
import { plainPlan, smsParts } from './plain-plan.ts';
import { QrCode } from './qr-code.tsx';
import { Revealed } from './revealed.tsx';
import { ShareButton } from './share-button.tsx';
import { useCompanionFrame } from './use-companion-frame.ts';

interface Props {
  page: Page;
  node: PlanNode;
  kept: KeptPlan;
}

/** Ways to hand a plan on, with what a link tells before it is given away. */
export function Share({ page, node, kept }: Props) {
  const { share: frame } = useCompanionFrame(page);
  const surroundings = useSurroundings();
  const planFrame = usePlanFrame(page);
  const tickId = useId();
  const [hasTicks, setHasTicks] = useState(false);
  const ticks = hasTicks ? kept.saved.done.filter((id) => kept.shown.seen.tasks.includes(id)) : [];
  const shelf = surroundings.session.library.plans(page.locale, node.flow);
  const link = new URL(addressOf(surroundings, placeOf(page)), window.location.href);
  link.hash = withTicks(link.hash, ticks);
  const text = plainPlan(page, node, shelf, planFrame, page.isPrivate ? undefined : link.href);
  const parts = formatCount(page.locale, smsParts(text));
  return (
    <section className="share" aria-labelledby="share">
      <h2 id="share">{frame.title}</h2>
      {page.isPrivate ? (
        <p>{frame.private}</p>
      ) : (
        <>
          <Revealed page={page} node={node} ticks={ticks} />
          <p>
            <input
              type="checkbox"
              id={tickId}
              data-with-ticks
              checked={hasTicks}
              onChange={(event) => setHasTicks(event.currentTarget.checked)}
            />{' '}
            <label htmlFor={tickId}>{frame.withTicks}</label>
          </p>
          <details className="help">
            <summary>
              <RichText text={frame.scan} />
            </summary>
            <QrCode text={link.href} label={frame.scan} />
          </details>
        </>
      )}
      <div className="events">
        {page.isPrivate ? null : (
          <>
            <ShareButton page={page} link={link.href} />
            <CopyButton
              page={page}
              text={link.href}
              label={frame.copy}
              done={frame.shared}
              data-copy
            />
          </>
        )}
        <CopyButton
          page={page}
          text={text}
          label={frame.text}
          done={fill(frame.textCopied, { count: parts })}
          data-copy-text
        />
      </div>
    </section>
  );
}
