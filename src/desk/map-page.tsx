import { useEffect, useState } from 'react';
import { FolderPicker } from './folder-picker.tsx';
import { fragmentOf, type MapPlace, placeFrom } from './map-place.ts';
import { MapView } from './map-view.tsx';
import type { Report } from './opened.ts';
import { type PickedFile, type Taken, take } from './picked.ts';
import type { RemoteDesk } from './remote-desk.ts';
import { siteFiles } from './site-files.ts';
import { today } from './today.ts';

interface Props {
  desk: RemoteDesk;
  base: string;
}

/** The map of this site's flows, beside another version if one is picked. */
export function MapPage({ desk, base }: Props) {
  const [report, setReport] = useState<Report>();
  const [news, setNews] = useState<string>();
  const [version, setVersion] = useState('site');
  const [place, setPlace] = usePlaceInBar(report);
  useEffect(() => {
    const open = async () => setReport(await desk.ask('open', await siteFiles(base), today));
    open().catch((error: Error) => setNews(error.message));
  }, [desk, base]);
  const compare = async (picked: Taken | undefined) => {
    const changes = await desk.ask('compare', picked?.files, today);
    setVersion(picked ? `compared ${Date.now()}` : 'site');
    setNews(
      picked ? `${changes.length} nodes differ from the version that was picked.` : undefined,
    );
  };
  const compareWith = (picked: readonly PickedFile[]) =>
    take(picked)
      .then(compare)
      .catch((error: Error) => setNews(error.message));
  return (
    <>
      <header className="head">
        <h1>Dishari: the map of the flows</h1>
        <p>
          <a href={`${base}workbench/`}>Change them in the workbench</a> ·{' '}
          <a href={base}>The wizard</a>
        </p>
        <FolderPicker
          label="Compare with an earlier version: pick its folder of flows"
          onPick={compareWith}
        />
        {version === 'site' ? null : (
          <button type="button" onClick={() => void compare(undefined)}>
            End the comparison
          </button>
        )}
      </header>
      <main>
        <p role="status">{news}</p>
        {report && place ? (
          <MapView
            {...{ desk, report, version, place, today }}
            onPlace={setPlace}
            addressOf={(locale, node) => `${base}${locale}/${node}/`}
          />
        ) : null}
      </main>
    </>
  );
}

/** Where one stands on the map once it is open; the address keeps it, so that it can be sent to others. */
function usePlaceInBar(report: Report | undefined) {
  const [place, setPlace] = useState<MapPlace>();
  useEffect(() => {
    if (!report) return;
    const read = () => setPlace(placeFrom(window.location.hash, report.flows));
    read();
    window.addEventListener('popstate', read);
    return () => window.removeEventListener('popstate', read);
  }, [report]);
  const go = (next: MapPlace) => {
    setPlace(next);
    window.history.pushState(null, '', window.location.pathname + fragmentOf(next));
  };
  return [place, go] as const;
}
