import { useEffect, useRef, useState } from 'react';
import { type Draft, draftOf } from './draft.ts';
import type { Report } from './opened.ts';
import type { RemoteDesk } from './remote-desk.ts';
import { siteFiles } from './site-files.ts';
import { today } from './today.ts';

/** So long after the last key the folder is checked again. */
const pause = 250;

/** What the workbench works on: files, what the check says of them, and those that were sound last. */
export interface Bench {
  draft: Draft | undefined;
  report: Report | undefined;
  /** Counts the reports. */
  version: number;
  sound: Draft['files'] | undefined;
  trouble: string | undefined;
  setDraft: (draft: Draft) => void;
}

/** The files of the site first, then whatever is made of them; each change is checked. */
export function useDraft(desk: RemoteDesk, base: string): Bench {
  const [draft, setDraft] = useState<Draft>();
  const [checked, setChecked] = useState<Pick<Bench, 'report' | 'version' | 'sound'>>({
    report: undefined,
    version: 0,
    sound: undefined,
  });
  const [trouble, setTrouble] = useState<string>();
  const files = draft?.files;
  const opened = draft?.opened;
  const compared = useRef<Draft['opened']>(undefined);
  useEffect(() => {
    siteFiles(base).then(
      (contents) => setDraft((current) => current ?? draftOf(contents)),
      (error: Error) => setTrouble(error.message),
    );
  }, [base]);
  useEffect(() => {
    if (!files) return;
    let isCurrent = true;
    const check = async () => {
      const report = await desk.ask('open', files, today);
      if (compared.current !== opened) await desk.ask('compare', opened, today);
      compared.current = opened;
      if (!isCurrent) return;
      setTrouble(undefined);
      setChecked(({ version, sound }) => ({
        report,
        version: version + 1,
        sound: report.isSound ? files : sound,
      }));
    };
    const timer = setTimeout(() => {
      check().catch((error: Error) => {
        compared.current = undefined;
        if (isCurrent) setTrouble(error.message);
      });
    }, pause);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [desk, files, opened]);
  return { draft, ...checked, trouble, setDraft };
}
