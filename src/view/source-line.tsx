import type { Source } from '../flow/source-schema.ts';
import { fill, formatDate } from '../words/format.ts';
import { useToday } from './clock.ts';
import { type Page, usePlanFrame } from './page-context.tsx';
import { RichText } from './rich-text.tsx';

interface Props {
  page: Page;
  source: Source;
  reviewBy: string;
  /** What to say of a fact that is only of medium confidence. */
  caution: string;
  fallback?: string | undefined;
}

/** Who says so, and from when that is; past its review date the line says so by itself. */
export function SourceLine({ page, source, reviewBy, caution, fallback }: Props) {
  const today = useToday();
  const { plan: frame } = usePlanFrame(page);
  const isPast = today !== undefined && today > reviewBy;
  return (
    <p className={isPast ? 'source past' : 'source'}>
      {`${frame.source}: `}
      <span lang="en">{source.what}</span>
      {source.undated ? `, ${frame.collected} ` : ', '}
      <time dateTime={source.date} suppressHydrationWarning>
        {formatDate(page.locale, source.date)}
      </time>
      {source.confidence === 'medium' ? ` · ${caution}` : null}
      {isPast ? (
        <strong>{` ${fill(frame.past, { date: formatDate(page.locale, reviewBy) })}`}</strong>
      ) : null}
      {fallback && (isPast || source.confidence === 'medium') ? (
        <>
          {` ${frame.fallback} `}
          <RichText text={fallback} />
        </>
      ) : null}
    </p>
  );
}
