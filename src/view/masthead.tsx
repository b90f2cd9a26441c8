import { type Page, useSurroundings } from './page-context.tsx';
import { PlaceLink } from './place-link.tsx';
import { placeOf } from './visit.ts';

/** The name of the wizard, and the way to another language. */
export function Masthead({ page }: { page: Page }) {
  const { session } = useSurroundings();
  const home = { locale: page.locale, node: session.graph.start, steps: [] };
  return (
    <header className="masthead">
      <button
        type="button"
        className="skip"
        onClick={() => document.getElementById('content')?.focus()}
      >
        {page.frame.walk.skip}
      </button>
      <PlaceLink className="brand" place={home} go={() => session.restart()}>
        <svg className="mark" viewBox="0 0 32 32" aria-hidden="true">
          <circle cx="16" cy="16" r="14" />
          <path d="M21.5 8.5 18 18l-7.500 5.500L14 14z" />
        </svg>
        {page.frame.site.name}
      </PlaceLink>
      <LanguageSwitch page={page} />
    </header>
  );
}

function LanguageSwitch({ page }: { page: Page }) {
  const { session, memory, locales } = useSurroundings();
  const place = placeOf(page);
  const speak = (locale: string) => {
    if (!page.isPrivate) memory.update((record) => ({ ...record, locale }));
    const isStillTrue = page.notice?.kind === 'dropped' || page.notice?.kind === 'stale';
    return session.open({ ...place, locale }, 'push', isStillTrue ? page.notice : undefined);
  };
  return (
    <nav className="languages" aria-label={page.frame.walk.language}>
      {locales.map(({ id, name }) => (
        <PlaceLink
          key={id}
          place={{ ...place, locale: id }}
          go={() => speak(id)}
          lang={id}
          hrefLang={id}
          aria-current={id === page.locale ? 'true' : undefined}
        >
          {name}
        </PlaceLink>
      ))}
    </nav>
  );
}
