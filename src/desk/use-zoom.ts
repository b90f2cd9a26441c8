import { select } from 'd3-selection';
import { type ZoomBehavior, type ZoomTransform, zoom, zoomIdentity, zoomTransform } from 'd3-zoom';
import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import type { Layout, Point } from '../map/layout.ts';
import { size } from '../map/layout.ts';
import { type Sight, sightOf } from './sight.ts';

export interface Zoom {
  /** Brings a point into the middle, large enough to be read. */
  show: (point: Point) => void;
  by: (factor: number) => void;
  /** Shows the whole drawing, or its beginning where the whole could not be made out. */
  fit: () => void;
}

type Zooming = ZoomBehavior<SVGSVGElement, unknown>;

const scales: [number, number] = [0.05, 2.5];
const readable = 0.7;
/** Where the whole is smaller than this, no box of it could be made out. */
const discernible = 0.1;

/** Lets a drawing be moved and enlarged by hand, wheel and fingers. */
export function useZoom(
  frame: RefObject<SVGSVGElement | null>,
  content: RefObject<SVGGElement | null>,
  layout: Layout | undefined,
): { sight: Sight; zoom: Zoom } {
  const [sight, setSight] = useState<Sight>({ left: 0, top: 0, right: 0, bottom: 0, scale: 1 });
  const zooming = useRef<Zooming>(undefined);
  useEffect(() => {
    const svg = frame.current;
    if (!svg) return;
    const moved = ({ transform }: { transform: ZoomTransform }) => {
      content.current?.setAttribute('transform', transform.toString());
      setSight((before) => sightOf(svg, transform, before));
    };
    zooming.current = zoom<SVGSVGElement, unknown>().scaleExtent(scales).on('zoom', moved);
    select(svg).call(zooming.current).on('dblclick.zoom', null);
    return () => {
      select(svg).on('.zoom', null);
    };
  }, [frame, content]);
  const controls = useMemo(() => controlsOf(frame, zooming, layout), [frame, layout]);
  return { sight, zoom: controls };
}

function controlsOf(
  frame: RefObject<SVGSVGElement | null>,
  zooming: RefObject<Zooming | undefined>,
  layout: Layout | undefined,
): Zoom {
  const act = (how: (zooming: Zooming, svg: SVGSVGElement) => void) => {
    if (frame.current && zooming.current) how(zooming.current, frame.current);
  };
  return {
    by: (factor) => act((zooming, svg) => zooming.scaleBy(select(svg), factor)),
    show: ({ x, y }) =>
      act((zooming, svg) => {
        const scale = Math.max(readable, zoomTransform(svg).k);
        zooming.transform(select(svg), zoomIdentity.scale(scale));
        zooming.translateTo(select(svg), x, y);
      }),
    fit: () =>
      act((zooming, svg) => {
        if (layout) zooming.transform(select(svg), fitting(layout, svg));
      }),
  };
}

function fitting(layout: Layout, { clientWidth, clientHeight }: SVGSVGElement): ZoomTransform {
  const { width, height } = layout;
  const whole = Math.min(1, clientWidth / width, clientHeight / height);
  if (layout.boxes.length === 0) return zoomIdentity;
  if (whole < discernible) return beginning(layout, clientHeight);
  return zoomIdentity
    .translate((clientWidth - width * whole) / 2, (clientHeight - height * whole) / 2)
    .scale(whole);
}

/** The leftmost box, and as much of the drawing beside it as can be read. */
function beginning({ height, boxes }: Layout, clientHeight: number): ZoomTransform {
  const first = boxes.reduce((left, box) => (box.x < left.x ? box : left));
  const half = clientHeight / 2 / readable;
  const middle = Math.max(half, Math.min(first.y + size.height / 2, height - half));
  return zoomIdentity.translate(8, clientHeight / 2 - middle * readable).scale(readable);
}
