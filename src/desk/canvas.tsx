import { type KeyboardEvent, useEffect, useRef } from 'react';
import { type Layout, size } from '../map/layout.ts';
import { Drawing } from './drawing.tsx';
import { boxBy } from './keys.ts';
import { useZoom, type Zoom } from './use-zoom.ts';

interface Props {
  layout: Layout;
  /** What the drawing shows, as a name for those who do not see it. */
  name: string;
  /** The flow whose nodes are called without its name. */
  home: string | undefined;
  selected: string | undefined;
  onSelect: (id: string) => void;
}

/** The drawing: it is moved by hand, wheel, fingers and keys. */
export function Canvas({ layout, name, home, selected, onSelect }: Props) {
  const frame = useRef<SVGSVGElement>(null);
  const content = useRef<SVGGElement>(null);
  const { sight, zoom } = useZoom(frame, content, layout);
  const isShown = useRef<Layout>(undefined);
  useEffect(() => {
    const box = layout.boxes.find(({ id }) => id === selected);
    if (box) zoom.show({ x: box.x + size.width / 2, y: box.y + size.height / 2 });
    else if (isShown.current !== layout) zoom.fit();
    isShown.current = layout;
  }, [layout, selected, zoom]);
  const press = (event: KeyboardEvent) => {
    const act = actions[event.key];
    const next = boxBy(event.key, layout, selected);
    if (act) act(zoom);
    else if (event.key.startsWith('Arrow') && next) onSelect(next);
    else if (!event.key.startsWith('Arrow')) return;
    event.preventDefault();
  };
  return (
    <div className="canvas">
      <svg
        ref={frame}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what is moved by keys must be reached by them.
        tabIndex={0}
        role="application"
        aria-label={`${name}. Arrow keys go from box to box, plus and minus enlarge. The list below says the same in words.`}
        onKeyDown={press}
      >
        <Tip />
        <g ref={content}>
          <Drawing {...{ layout, sight, home, selected, onSelect }} />
        </g>
      </svg>
      <div className="zoom">
        <button type="button" onClick={() => zoom.by(1.4)} aria-label="Larger">
          +
        </button>
        <button type="button" onClick={() => zoom.by(1 / 1.4)} aria-label="Smaller">
          −
        </button>
        <button type="button" onClick={zoom.fit}>
          Fit
        </button>
      </div>
    </div>
  );
}

const actions: Readonly<Record<string, (zoom: Zoom) => void>> = {
  '+': (zoom) => zoom.by(1.4),
  '=': (zoom) => zoom.by(1.4),
  '-': (zoom) => zoom.by(1 / 1.4),
  '0': (zoom) => zoom.fit(),
};

function Tip() {
  return (
    <marker
      id="tip"
      viewBox="0 0 8 8"
      refX="8"
      refY="4"
      markerWidth="9"
      markerHeight="9"
      markerUnits="userSpaceOnUse"
      orient="auto"
    >
      <path d="M0 0L8 4L0 8z" />
    </marker>
  );
}
