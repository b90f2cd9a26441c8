import type { CompanionFrame } from '../../words/frame-schema.ts';
import { type Page, useSurroundings } from '../page-context.tsx';

/** The words of what accompanies a plan; a part of it has them loaded. */
export function useCompanionFrame({ locale }: Pick<Page, 'locale'>): CompanionFrame {
  return useSurroundings().session.library.companion(locale).frame;
}
