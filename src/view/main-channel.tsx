import { OutsideLink } from './outside-link.tsx';
import { type Page, usePlanFrame, useSurroundings } from './page-context.tsx';
import { RichText } from './rich-text.tsx';

/** The one place to turn to, named at once; its card with everything about it stands further on. */
export function MainChannel({ page, flow, id }: { page: Page; flow: string; id: string }) {
  const { words, data } = useSurroundings().session.library.plans(page.locale, flow);
  const { plan } = usePlanFrame(page);
  const channel = data.channels.find((one) => one.id === id);
  const name = words.channels[id]?.name ?? id;
  const isPage = channel?.kind === 'page' || channel?.kind === 'form';
  // On a private plan the safe moment comes before any menu: nothing may seem to say "now".
  if (!isPage && page.node.private) return null;
  return (
    <p className="main-channel">
      {`${isPage ? plan.channels : plan.startFrom}: `}
      {isPage ? (
        <OutsideLink name={name} url={channel.url} />
      ) : (
        <b>
          <RichText text={name} />
        </b>
      )}
    </p>
  );
}
