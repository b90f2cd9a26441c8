import type { PlanNode } from '../flow/graph.ts';
import { BackLink } from './back-link.tsx';
import { ChannelSection } from './channel-section.tsx';
import { useCompanion } from './companion-context.tsx';
import { KeepingNotice } from './keeping-notice.tsx';
import { FirstHelp, LocalHelp } from './local-help.tsx';
import { MainChannel } from './main-channel.tsx';
import { type Page, usePlanFrame, useSurroundings } from './page-context.tsx';
import { PlanActions } from './plan-actions.tsx';
import { PrintLog } from './print-log.tsx';
import { RelatedList } from './related-list.tsx';
import { Paragraphs, RichText } from './rich-text.tsx';
import { sheetPlace } from './sheet-place.ts';
import { StageList } from './stage-list.tsx';
import { TrailList } from './trail-list.tsx';
import { useSavedPlan } from './use-saved-plan.ts';

/** The plan: what to do, where to turn to, what to expect, and why. */
export function PlanSheet({ page, node }: { page: Page; node: PlanNode }) {
  const { words } = useSurroundings().session.library.plans(page.locale, node.flow);
  const { plan: frame } = usePlanFrame(page);
  const kept = useSavedPlan(page, node);
  const parts = useCompanion()?.parts;
  const plan = words.plans[node.id.slice(node.flow.length + 1)];
  const [first] = kept.shown.seen.channels;
  return (
    <>
      <BackLink page={page} />
      <KeepingNotice page={page} />
      {parts ? <parts.Changes page={page} node={node} kept={kept} /> : null}
      <p className="kicker">{frame.kicker}</p>
      <h1 tabIndex={-1}>
        <RichText text={plan?.title ?? node.id} />
      </h1>
      <FirstHelp page={page} purposes={node.first} />
      <p className="lead">
        <RichText text={plan?.summary ?? ''} />
      </p>
      {parts ? <parts.HelperLines page={page} node={node} /> : null}
      {first ? <MainChannel page={page} flow={node.flow} id={first} /> : null}
      <Evidence title={frame.evidence} texts={words.evidence} />
      <StageList page={page} node={node} words={words} conditions={plan?.if ?? {}} kept={kept} />
      {parts ? <parts.HelperSwitch page={page} /> : null}
      <ChannelSection page={page} node={node} kept={kept} conditions={plan?.if ?? {}} />
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
      {parts ? <parts.Messages page={page} kept={kept} /> : null}
      {parts ? <parts.Log page={page} kept={kept} /> : null}
      <LocalHelp page={page} purposes={node.local} said={node.first} />
      <TrailList page={page} title={frame.why} />
      {parts ? <parts.WhyNot page={page} node={node} /> : null}
      <RelatedList page={page} node={node} />
      {parts ? <parts.Share page={page} node={node} kept={kept} /> : null}
      <div id={sheetPlace} />
      <PrintLog page={page} kept={kept} />
      <PlanActions page={page} node={node} />
    </>
  );
}

/** What to save before anything is done: afterwards it may be gone. */
function Evidence({ title, texts }: { title: string; texts: readonly string[] }) {
  return texts.length > 0 ? (
    <details className="help evidence">
      <summary>{title}</summary>
      <ul>
        {texts.map((text) => (
          <li key={text}>
            <RichText text={text} />
          </li>
        ))}
      </ul>
    </details>
  ) : null;
}
