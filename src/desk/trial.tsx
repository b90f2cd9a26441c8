import { useEffect, useRef, useState } from 'react';
import type { Contents } from '../folder/read-file.ts';

interface Props {
  base: string;
  /** The files of a sound folder; the last ones that were sound are walked on while there are faults. */
  files: Contents | undefined;
}

/** The wizard that these files make, in a page of its own. */
export function Trial({ base, files }: Props) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [isReady, setReady] = useState(false);
  useEffect(() => {
    const hear = ({ source, origin, data }: MessageEvent) => {
      const isOurs = source === frame.current?.contentWindow && origin === window.location.origin;
      if (isOurs && data === 'ready') setReady(true);
    };
    window.addEventListener('message', hear);
    return () => window.removeEventListener('message', hear);
  }, []);
  useEffect(() => {
    if (isReady && files) frame.current?.contentWindow?.postMessage(files, window.location.origin);
  }, [isReady, files]);
  return (
    <section className="trial" aria-label="Wizard">
      {files ? null : <p>The wizard comes as soon as the folder is sound.</p>}
      <iframe ref={frame} title="The wizard on trial" src={`${base}workbench/wizard/`} />
    </section>
  );
}
