import { type ButtonHTMLAttributes, useState } from 'react';
import type { Page } from '../page-context.tsx';
import { useCompanionFrame } from './use-companion-frame.ts';

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  page: Page;
  text: string;
  label: string;
  /** What is said when it is done. */
  done: string;
}

/** Copies a text, and says whether that worked. */
export function CopyButton({ page, text, label, done, ...attributes }: Props) {
  const { messages } = useCompanionFrame(page);
  const [said, setSaid] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(done);
    } catch {
      setSaid(messages.copyFailed);
    }
  };
  return (
    <>
      <button type="button" {...attributes} onClick={() => void copy()}>
        {label}
      </button>{' '}
      <span className="small" role="status">
        {said}
      </span>
    </>
  );
}
