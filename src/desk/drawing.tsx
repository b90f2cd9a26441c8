import { memo } from 'react';
import { labelOf, shortLabelOf } from '../map/labels.ts';
import { type Layout, type PlacedArrow, type PlacedBox, size } from '../map/layout.ts';
import { fitted, nameOf, pathOf } from '../map/svg.ts';
import { inSight, type Sight } from './sight.ts';

/** Below this scale no letter can be read. */
const legible = 0.35;

interface Drawn {
  layout: Layout;
  sight: Sight;
  home: string | undefined;
  selected: string | undefined;
  onSelect: (id: string) => void;
}

/** As much of a layout as is in sight. */
export const Drawing = memo(function Drawing({ layout, sight, home, selected, onSelect }: Drawn) {
  const { boxes, arrows } = inSight(layout, sight);
  if (sight.scale < legible) {
    return (
      <>
        <path className="arrow" d={arrows.map(({ points }) => pathOf(points)).join('')} />
        {boxes.map((box) => (
          <BoxShape key={box.id} {...{ box, home, selected, onSelect }} />
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
        <BoxShape key={box.id} name={nameOf(box, home)} {...{ box, home, selected, onSelect }} />
      ))}
    </>
  );
});

function ArrowShape({ arrow, selected }: { arrow: PlacedArrow; selected: string | undefined }) {
  const isNear = selected === arrow.from || selected === arrow.to;
  return (
    <g className="arrow" data-change={arrow.change} data-near={isNear || undefined}>
      <path d={pathOf(arrow.points)} markerEnd="url(#tip)" />
      <text x={arrow.label.x} y={arrow.label.y + 4}>
        {shortLabelOf(arrow)}
        <title>{labelOf(arrow)}</title>
      </text>
    </g>
  );
}

interface BoxProps {
  box: PlacedBox;
  name?: string;
  home: string | undefined;
  selected: string | undefined;
  onSelect: (id: string) => void;
}

function BoxShape({ box, name, home, selected, onSelect }: BoxProps) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the drawing as a whole.
    <g
      className="box"
      data-box={box.id}
      data-kind={box.kind}
      data-foreign={(home && box.flow !== home) || undefined}
      data-mark={box.marks[0]}
      data-change={box.change}
      data-selected={box.id === selected || undefined}
      onClick={() => onSelect(box.id)}
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
