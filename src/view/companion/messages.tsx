import { useState } from 'react';
import type { Message } from '../../flow/message-schema.ts';
import { isOffered } from '../../plan/message.ts';
import { type Page, useSurroundings } from '../page-context.tsx';
import { RichText } from '../rich-text.tsx';
import { useRegion } from '../use-region.ts';
import type { KeptPlan } from '../use-saved-plan.ts';
import { MessageSheet } from './message-sheet.tsx';
import { useCompanionFrame } from './use-companion-frame.ts';

/** Texts to send that belong to this plan. */
export function Messages({ page, kept }: { page: Page; kept: KeptPlan }) {
  const { messages: frame } = useCompanionFrame(page);
  const { messages } = useSurroundings().session.library.messages(page.locale);
  const region = useRegion(page)?.id;
  const offered = messages.filter((one) => isOffered(one, { ...kept.shown.seen, region }));
  if (offered.length === 0) return null;
  return (
    <section className="messages" aria-labelledby="messages">
      <h2 id="messages">{frame.title}</h2>
      <p>{frame.lead}</p>
      <ul>
        {offered.map((message) => (
          <MessageItem key={message.id} page={page} message={message} />
        ))}
      </ul>
    </section>
  );
}

function MessageItem({ page, message }: { page: Page; message: Message }) {
  const [isOpen, setOpen] = useState(false);
  const { words } = useSurroundings().session.library.messages(page.locale);
  return (
    <li>
      <button
        type="button"
        data-message={message.id}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <RichText text={words[message.id]?.title ?? message.id} />
      </button>
      {isOpen ? <MessageSheet page={page} message={message} /> : null}
    </li>
  );
}
