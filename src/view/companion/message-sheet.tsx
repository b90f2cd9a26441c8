import { useCallback } from 'react';
import type { Message } from '../../flow/message-schema.ts';
import { assembled } from '../../plan/message.ts';
import { cutAtBlanks } from '../../words/blanks.ts';
import { fill, formatCount } from '../../words/format.ts';
import { ExtraFailed } from '../extra-failed.tsx';
import { type Page, useSurroundings } from '../page-context.tsx';
import { RichText } from '../rich-text.tsx';
import { useFetched } from '../use-fetched.ts';
import { companionIn } from '../wanted.ts';
import { CopyButton } from './copy-button.tsx';
import { useCompanionFrame } from './use-companion-frame.ts';

/** One message: as it is sent, and where that is another language, what it says. */
export function MessageSheet({ page, message }: { page: Page; message: Message }) {
  const { messages: frame } = useCompanionFrame(page);
  const { library } = useSurroundings().session;
  const language = message.language === 'reader' ? page.locale : message.language;
  const fetch = useCallback(() => library.load(companionIn(language)), [library, language]);
  const fetched = useFetched(library.has(companionIn(language)), true, fetch);
  const own = library.messages(page.locale).words[message.id];
  if (!fetched.isThere) return <ExtraFailed page={page} fetched={fetched} />;
  const textIn = (locale: string) =>
    assembled(message, library.messages(locale).words[message.id]?.parts ?? {}, page.facts);
  const text = textIn(language);
  const counts = {
    count: formatCount(page.locale, text.length),
    most: formatCount(page.locale, message.most),
  };
  return (
    <div className="message">
      {own?.about ? (
        <p>
          <RichText text={own.about} />
        </p>
      ) : null}
      {language === page.locale ? null : <h3>{frame.send}</h3>}
      <Sheet text={text} locale={language} />
      <p className="small">{fill(frame.count, counts)}</p>
      <CopyButton
        page={page}
        text={text}
        label={frame.copy}
        done={frame.copied}
        data-copy-message
      />
      {language === page.locale ? null : (
        <>
          <h3>{frame.meaning}</h3>
          <Sheet text={textIn(page.locale)} locale={page.locale} />
        </>
      )}
    </div>
  );
}

/** The text with its blanks marked, so that none is sent by mistake. */
function Sheet({ text, locale }: { text: string; locale: string }) {
  return (
    <div className="sheet" lang={locale}>
      {text.split('\n').map((line, at) => (
        <p key={`${at}-${line}`}>
          {cutAtBlanks(line).map((part, index) =>
            index % 2 === 1 ? <mark key={`${index}-${part}`}>{part}</mark> : part,
          )}
        </p>
      ))}
    </div>
  );
}
