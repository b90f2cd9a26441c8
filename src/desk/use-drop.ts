import { useEffect, useRef, useState } from 'react';
import { droppedFiles, type PickedFile } from './picked.ts';

/** Takes what is dropped anywhere on the page, and tells while something is held over it. */
export function useDrop(accept: (picked: readonly PickedFile[]) => Promise<void>): boolean {
  const [isOver, setOver] = useState(false);
  const latest = useRef(accept);
  latest.current = accept;
  useEffect(() => {
    const over = (event: DragEvent) => {
      event.preventDefault();
      setOver(true);
    };
    const leave = () => setOver(false);
    const drop = (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      const files = event.dataTransfer && droppedFiles(event.dataTransfer);
      void files?.then((picked) => latest.current(picked));
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, []);
  return isOver;
}
