import type { PlanNode } from '../flow/graph.ts';
import { channelsOf } from '../plan/plan.ts';
import { BackLink } from './back-link.tsx';
import { ChannelCard } from './channel-card.tsx';
import { FirstHelp, LocalHelp } from './local-help.tsx';
import { MainChannel } from './main-channel.tsx';
import { type Page, usePlanFrame, useSurroundings } from './page-context.tsx';
import { PlanActions } from './plan-actions.tsx';
import { PrintLog } from './print-log.tsx';
import { RelatedList } from './related-list.tsx';
import { Paragraphs, RichText } from './rich-text.tsx';
import { StageList } from './stage-list.tsx';
import { TrailList } from './trail-list.tsx';

/** The plan: what to do, where to turn to, what to expect, and why. */
export function PlanPage({ page, node: { id, flow } }: { page: Page; node: PlanNode }) {
  const { session } = useSurroundings();
  const { words, data } = session.library.plans(page.locale, flow);
  const node = data.plans[id];
  if (!node) throw new Error(`The words of "${flow}" came without its plan "${id}".`);
  const plan = words.plans[node.id.slice(node.flow.length + 1)];
  const [first, ...others] = channelsOf(node, page.facts);
  const { plan: frame } = usePlanFrame(page);
  return (
    <>
      <BackLink page={page} />
      <p className="kicker">{frame.kicker}</p>
      <h1 tabIndex={-1}>
        <RichText text={plan?.title ?? node.id} />
      </h1>
      <FirstHelp page={page} purposes={node.first} />
      <p className="lead">
        <RichText text={plan?.summary ?? ''} />
      </p>
      {first ? <MainChannel page={page} flow={flow} id={first.id} /> : null}
      <StageList page={page} node={node} words={words} conditions={plan?.if ?? {}} />
      <section className="channels" aria-labelledby="channels">
        <h2 id="channels">{frame.channels}</h2>
        {first ? (
          <ChannelCard page={page} flow={node.flow} item={first} condition={plan?.if?.[first.id]} />
        ) : null}
        {others.length > 0 ? <h3>{frame.also}</h3> : null}
        {others.map((item) => (
          <ChannelCard
            key={item.id}
            page={page}
            flow={node.flow}
            item={item}
            condition={plan?.if?.[item.id]}
          />
        ))}
      </section>
      {plan?.expect ? (
        <section aria-labelledby="expect">
          <h2 id="expect">{frame.whatNext}</h2>
          <Paragraphs texts={plan.expect} />
        </section>
      ) : null}
      <section className="beware" aria-labelledby="beware">
        <h2 id="beware">{frame.beware}</h2>
        <ul>
          {[...(plan?.beware ?? []), ...frame.bewareAlways].map((text) => (
            <li key={text}>
              <RichText text={text} />
            </li>
          ))}
        </ul>
      </section>
      <LocalHelp page={page} purposes={node.local} said={node.first} />
      <TrailList page={page} title={frame.why} />
      <RelatedList page={page} node={node} />
      <PrintLog page={page} />
      <PlanActions page={page} node={node} />
    </>
  );
}
