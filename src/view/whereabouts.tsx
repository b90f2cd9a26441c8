import type { Channel } from '../flow/channel-schema.ts';
import type { PlanFrame } from '../words/frame-schema.ts';
import { OutsideLink } from './outside-link.tsx';
import { PostalAddress } from './postal-address.tsx';
import { Foreign, Label } from './rich-text.tsx';

interface Props {
  channel: Channel;
  frame: PlanFrame['plan'];
  /** True where the words already tell what to tap. */
  isTold: boolean;
}

/** How a channel is reached when it is no web page. */
export function Whereabouts({ channel, frame, isTold }: Props) {
  switch (channel.kind) {
    case 'in-app':
      return (
        <>
          {isTold ? null : <MenuPath path={channel.path} label={frame.path} />}
          {channel.url ? (
            <p>
              <OutsideLink name={frame.helpPage} url={channel.url} />
            </p>
          ) : null}
        </>
      );
    case 'post':
      return <PostalAddress lines={channel.lines} />;
    case 'phone':
      return <Address text={channel.phone} />;
    case 'profile':
      return <Address text={channel.handles.join(', ')} />;
    default:
      return null;
  }
}

function Address({ text }: { text: string }) {
  return (
    <p className="address">
      <Foreign text={text} />
    </p>
  );
}

/** The menus of the app, in the order they are tapped. */
function MenuPath({ path, label }: { path: readonly string[]; label: string }) {
  return (
    <ol className="menus" aria-label={label}>
      {path.map((id) => (
        <li key={id}>
          <Label id={id} />
        </li>
      ))}
    </ol>
  );
}
