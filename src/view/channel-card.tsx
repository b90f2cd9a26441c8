import type { Item } from '../plan/plan.ts';
import { useCompanion } from './companion-context.tsx';
import { Condition } from './condition.tsx';
import { OutsideLink } from './outside-link.tsx';
import { type Page, usePlanFrame, useSurroundings } from './page-context.tsx';
import { RichText } from './rich-text.tsx';
import { SourceLine } from './source-line.tsx';
import type { KeptPlan } from './use-saved-plan.ts';
import { Whereabouts } from './whereabouts.tsx';

interface Props {
  page: Page;
  flow: string;
  kept: KeptPlan;
  item: Item;
  condition: string | undefined;
}

/** One official channel: what it is, what to choose there, what to expect, and who says so. */
export function ChannelCard({ page, flow, kept, item, condition }: Props) {
  const { words, data } = useSurroundings().session.library.plans(page.locale, flow);
  const channel = data.channels.find(({ id }) => id === item.id);
  const text = words.channels[item.id];
  if (!channel || !text) return null;
  const fallback = data.channels.find(({ id }) => id === channel.fallback);
  const { plan: frame } = usePlanFrame(page);
  const companion = useCompanion();
  return (
    <article className="channel" data-channel={channel.id} data-condition={item.truth}>
      <h3>
        <Condition item={item} words={condition} form={frame.condition} />
        {'url' in channel && channel.url && channel.kind !== 'in-app' ? (
          <OutsideLink name={text.name} url={channel.url} />
        ) : (
          <RichText text={text.name} />
        )}
      </h3>
      <p>
        <RichText text={text.what} />
      </p>
      <Whereabouts channel={channel} frame={frame} isTold={text.choose !== undefined} />
      {text.choose ? (
        <div className="choose">
          <h4>{frame.choose}</h4>
          <ul>
            {text.choose.map((line) => (
              <li key={line}>
                <RichText text={line} />
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {text.expect ? (
        <p className="expect">
          <b>{`${frame.expect}: `}</b>
          <RichText text={text.expect} />
        </p>
      ) : null}
      <SourceLine
        page={page}
        source={channel.source}
        reviewBy={channel.reviewBy}
        caution={frame.mayDiffer}
        fallback={fallback ? words.channels[fallback.id]?.name : undefined}
      />
      {companion ? (
        <companion.parts.FollowUp page={page} kept={kept} channel={channel} wait={text.wait} />
      ) : null}
    </article>
  );
}
