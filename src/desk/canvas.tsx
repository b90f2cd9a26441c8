import { type KeyboardEvent, memo, useEffect, useRef } from 'react';
import { labelOf, shortLabelOf } from '../map/labels.ts';
import { type Layout, type PlacedArrow, type PlacedBox, size } from '../map/layout.ts';
import { fitted, labelPlace, nameOf, pathOf } from '../map/svg.ts';
import { boxBy } from './keys.ts';
import { inSight, type Sight } from './sight.ts';
import { useZoom } from './use-zoom.ts';

interface Props {
  layout: Layout;
  /** What the drawing shows, as a name for those who do not see it. */
  name: string;
  /** The flow whose nodes are called without its name. */
  home: string | undefined;
  selected: string | undefined;
  onSelect: (id: string) => void;
  onOpen: (id: string) => void;
}

/** Below this scale no letter can be read. */
const legible = 0.35;

/** The drawing: it is moved by hand, wheel, fingers and keys. */
export function Canvas({ layout, name, home, selected, onSelect, onOpen }: Props) {
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
    else if (event.key === 'Enter' && selected) onOpen(selected);
    else if (event.key.startsWith('Arrow') && next) onSelect(next);
    else if (!event.key.startsWith('Arrow')) return;
    event.preventDefault();
  };
  return (
    <div className="canvas">
      <svg
        ref={frame}
        tabIndex={0}
        role="application"
        aria-label={`${name}. Arrow keys go from box to box, Enter opens, plus and minus enlarge. The list below says the same in words.`}
        onKeyDown={press}
      >
        <Tip />
        <g ref={content}>
          <Drawing {...{ layout, sight, home, selected, onSelect, onOpen }} />
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

const actions: Readonly<Record<string, (zoom: ReturnType<typeof useZoom>['zoom']) => void>> = {
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
      markerWidth="7"
      markerHeight="7"
      orient="auto"
    >
      <path d="M0 0L8 4L0 8z" />
    </marker>
  );
}

type Drawn = Omit<Props, 'name'> & { sight: Sight };

const Drawing = memo(function Drawing({ layout, sight, home, selected, onSelect, onOpen }: Drawn) {
  const { boxes, arrows } = inSight(layout, sight);
  if (sight.scale < legible) {
    return (
      <>
        <path className="arrow" d={arrows.map(({ points }) => pathOf(points)).join('')} />
        {boxes.map((box) => (
          <BoxShape key={box.id} {...{ box, selected, onSelect, onOpen }} />
        ))}
      </>
    );
  }
  return (
    <>
      {arrows.map((arrow) => (
        <ArrowShape
          key={`${arrow.from} ${arrow.to} ${arrow.change}`}
          arrow={arrow}
          selected={selected}
        />
      ))}
      {boxes.map((box) => (
        <BoxShape key={box.id} name={nameOf(box, home)} {...{ box, selected, onSelect, onOpen }} />
      ))}
    </>
  );
});

function ArrowShape({ arrow, selected }: { arrow: PlacedArrow; selected: string | undefined }) {
  const isNear = selected === arrow.from || selected === arrow.to;
  return (
    <g className="arrow" data-change={arrow.change} data-near={isNear || undefined}>
      <path d={pathOf(arrow.points)} markerEnd="url(#tip)" />
      <text {...labelPlace(arrow.points)}>
        {shortLabelOf(arrow)}
        <title>{labelOf(arrow)}</title>
      </text>
    </g>
  );
}

interface BoxProps {
  box: PlacedBox;
  name?: string;
  selected: string | undefined;
  onSelect: (id: string) => void;
  onOpen: (id: string) => void;
}

function BoxShape({ box, name, selected, onSelect, onOpen }: BoxProps) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the drawing as a whole.
    <g
      className="box"
      data-box={box.id}
      data-kind={box.kind}
      data-mark={box.marks[0]}
      data-change={box.change}
      data-selected={box.id === selected || undefined}
      onClick={() => onSelect(box.id)}
      onDoubleClick={() => onOpen(box.id)}
    >
      <rect
        x={box.x}
        y={box.y}
        width={size.width}
        height={size.height}
        rx={box.kind === 'question' ? size.height / 2 : 4}
      />
      {name ? (
        <text x={box.x + size.width / 2} y={box.y + size.height / 2 + 5}>
          {fitted(name)}
          <title>{box.id}</title>
        </text>
      ) : null}
    </g>
  );
}
