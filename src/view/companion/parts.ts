import css from './companion.css?inline';

/** What accompanies a plan, gathered so that it is one file to fetch, with its style. */
export { BilingualButton } from './bilingual-button.tsx';
export { Changes } from './changes.tsx';
export { FollowUp } from './follow-up.tsx';
export { HelperLines, HelperSwitch } from './helper.tsx';
export { Keeping } from './keeping.tsx';
export { Log } from './log.tsx';
export { Messages } from './messages.tsx';
export { MoreChannels } from './more-channels.tsx';
export { Needs } from './needs.tsx';
export { QrCode } from './qr-code.tsx';
export { Share } from './share.tsx';
export { WhyNot } from './why-not.tsx';

// A sheet made by a script is the one kind of late style that a strict policy lets in without a hash.
const sheet = new CSSStyleSheet();
sheet.replaceSync(css);
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
