import { useSyncExternalStore } from 'react';
import type { Trail } from '../flow/trail.ts';
import { type Page, useSurroundings } from './page-context.tsx';
import { addressOf } from './place-link.tsx';
import { RichText } from './rich-text.tsx';
import { useStepWords } from './step-words.ts';
import type { Notice } from './visit.ts';

/** What has to be said before the page: how one came here, and that there is a newer version. */
export function NoticeBox({ page }: { page: Page }) {
  const { notice, frame } = page;
  return (
    <div role="status">
      {page.busy ? <p className="notice">{frame.walk.loading}</p> : null}
      {notice ? <NoticeText page={page} notice={notice} /> : null}
      {page.isPrivate ? null : <NewVersionNotice page={page} />}
    </div>
  );
}

/** A newer version never comes by itself: on a private page, loading again would lose the place. */
function NewVersionNotice({ page }: { page: Page }) {
  const { newVersion } = useSurroundings();
  const { notices } = page.frame;
  const take = useSyncExternalStore(newVersion.subscribe, newVersion.get, () => undefined);
  return take ? (
    <p className="notice" data-notice="new-version">
      {`${notices.newVersion} `}
      <button type="button" onClick={take}>
        {notices.reload}
      </button>
    </p>
  ) : null;
}

function NoticeText({ page, notice }: { page: Page; notice: Notice }) {
  const { notices } = page.frame;
  const { parts } = useSurroundings().session;
  if (notice.kind === 'dropped') return <DroppedNotice page={page} steps={notice.steps} />;
  if (notice.kind === 'load-failed') {
    return (
      <p className="notice" data-notice="load-failed">
        {notices.loadFailed} <RetryButton page={page} notice={notice} />
      </p>
    );
  }
  return (
    <p className="notice" data-notice={notice.kind}>
      {notices[notice.kind]}
      {notice.kind === 'erased' ? (
        <parts.late.ErasedList page={page} counts={notice.counts} />
      ) : null}
    </p>
  );
}

/** Many browsers never ask twice for a module that failed: the next page is loaded as a page. */
function RetryButton({
  page,
  notice,
}: {
  page: Page;
  notice: Extract<Notice, { retry: unknown }>;
}) {
  const surroundings = useSurroundings();
  const { place, retry } = notice;
  const goThere = () => window.location.assign(addressOf(surroundings, place));
  const isPrivate = page.isPrivate || surroundings.session.graph.nodes.get(place.node)?.private;
  return (
    <button type="button" onClick={isPrivate ? retry : goThere}>
      {page.frame.notices.retry}
    </button>
  );
}

function DroppedNotice({ page, steps }: { page: Page; steps: Trail }) {
  return (
    <div className="notice" data-notice="dropped">
      <p>{page.frame.notices.dropped}</p>
      <ul>
        {steps.map((step) => (
          <DroppedItem key={step.question} locale={page.locale} step={step} />
        ))}
      </ul>
    </div>
  );
}

function DroppedItem({ locale, step }: { locale: string; step: Trail[number] }) {
  const { question, answer } = useStepWords(locale, step);
  return (
    <li data-dropped={step.question}>
      <RichText text={`${question} ${answer}`} />
    </li>
  );
}
