import { type ReactNode, useMemo } from 'react';
import { turner } from '../words/turn.ts';
import { useCompanion } from './companion-context.tsx';
import { type Page, useMemory } from './page-context.tsx';
import { LabelsProvider, useLabelTexts } from './rich-text.tsx';

interface Props {
  page: Page;
  reader: 'owner' | 'other';
  children: ReactNode;
}

/** Lets a plan speak of its owner instead of "you", as long as the reader helps somebody else. */
export function TurnedWords({ page, reader, children }: Props) {
  const labels = useLabelTexts();
  const { helping } = useMemory(page).record;
  const turns = useCompanion()?.helper[reader];
  const turn = useMemo(() => (helping && turns ? turner(turns) : undefined), [helping, turns]);
  return <LabelsProvider value={{ ...labels, turn }}>{children}</LabelsProvider>;
}
