import { useCallback } from 'react';
import type { Road } from '../flow/roads.ts';
import { Canvas } from './canvas.tsx';
import { ExportBar } from './export-bar.tsx';
import { Legend } from './legend.tsx';
import { type MapPlace, placeOf } from './map-place.ts';
import { NodePanel } from './node-panel.tsx';
import type { NodeReport } from './node-report.ts';
import type { Report } from './opened.ts';
import { Outline } from './outline.tsx';
import type { RemoteDesk } from './remote-desk.ts';
import { SearchBox } from './search-box.tsx';
import { useAnswer } from './use-answer.ts';
import { ViewChoice } from './view-choice.tsx';

interface Props {
  desk: RemoteDesk;
  report: Report;
  /** Changes whenever the folder, or what it is compared with, is another one. */
  version: string;
  place: MapPlace;
  onPlace: (place: MapPlace) => void;
  addressOf?: (locale: string, node: string) => string;
  onEdit?: (spot: NodeReport['spot']) => void;
  today: string;
}

/** A map of a folder: what it shows can be chosen, moved, looked into, and taken along. */
export function MapView({
  desk,
  report,
  version,
  place,
  onPlace,
  addressOf,
  onEdit,
  today,
}: Props) {
  const { view, selected } = place;
  const key = `${version} ${JSON.stringify(view)}`;
  const { value: layout, error } = useAnswer(() => desk.ask('draw', view), key);
  const asked = selected ? () => desk.ask('node', selected) : undefined;
  const { value: node } = useAnswer(asked, `${version} ${selected}`);
  const select = useCallback((id: string) => onPlace(placeOf(id, place)), [onPlace, place]);
  const showRoad = ({ trail, plan }: Road) => onPlace({ view: { kind: 'road', trail, plan } });
  return (
    <section className="map" aria-label="Map">
      <div className="bar">
        <ViewChoice flows={report.flows} view={view} onView={(next) => onPlace({ view: next })} />
        <SearchBox ids={report.nodes} onSelect={select} />
        <ExportBar desk={desk} view={view} />
      </div>
      {error ? <p role="alert">{error}</p> : null}
      {layout ? (
        <div className="sheet">
          <Canvas
            layout={layout}
            name={nameOf(place)}
            home={view.kind === 'flow' ? view.flow : undefined}
            selected={selected}
            onSelect={select}
          />
          <div className="panel" aria-live="polite">
            {node ? (
              <NodePanel
                node={node}
                locales={report.locales}
                addressIn={addressOf && ((locale) => addressOf(locale, node.id))}
                onEdit={onEdit}
                today={today}
                onSelect={select}
                onRoad={showRoad}
              />
            ) : (
              <Legend />
            )}
          </div>
        </div>
      ) : (
        <p role="status">The map is being drawn…</p>
      )}
      {layout ? <Outline layout={layout} onSelect={select} /> : null}
    </section>
  );
}

function nameOf({ view }: MapPlace): string {
  if (view.kind === 'flow') return `Map of the flow ${view.flow}`;
  if (view.kind === 'road') return `Map of one road to ${view.plan}`;
  return view.kind === 'all' ? 'Map of every node' : 'Map of all flows';
}
