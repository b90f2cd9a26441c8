/**
 * The only hosts a reader is ever sent to. People who have lost an account are hunted by
 * "recovery experts"; an address outside this list is a fault in the data, whoever asks for it.
 */
const officialHosts: readonly string[] = [
  'about.fb.com',
  'about.instagram.com',
  'accountscenter.instagram.com',
  'business.facebook.com',
  'cybercrime.gov.in',
  'find-ods.eu',
  'gac.gov.in',
  'help.instagram.com',
  'help.meta.com',
  'report.cybertip.org',
  'reportfraud.ftc.gov',
  'slettmeg.no',
  'stopncii.org',
  'takeitdown.ftc.gov',
  'takeitdown.ncmec.org',
  'transparency.meta.com',
  'www.appealscentre.eu',
  'www.facebook.com',
  'www.ic3.gov',
  'www.identitytheft.gov',
  'www.instagram.com',
  'www.meta.com',
  'www.oversightboard.com',
  'www.reportfraud.police.uk',
  'www.user-rights.org',
];

/** Hosts on which anybody can have a page: of these only the company's own corners are official. */
const ownCorners: Readonly<Record<string, RegExp>> = {
  'www.facebook.com': /^\/(hacked|records|help\/[\w/-]*)\/?$/,
  'www.instagram.com': /^\/(hacked|accounts\/[\w/-]*)\/?$/,
};

/** True for an https address, without user name or port, of one of the official hosts. */
export function isOfficial(address: string): boolean {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.protocol !== 'https:') return false;
  if (url.username !== '' || url.password !== '' || url.port !== '') return false;
  const corner = ownCorners[url.hostname];
  return officialHosts.includes(url.hostname) && (!corner || corner.test(url.pathname));
}

/** The company's own domains, below which every host and every sender is its own. */
const ownDomains = [
  'instagram.com',
  'facebook.com',
  'meta.com',
  'fb.com',
  'facebookmail.com',
  'metamail.com',
];

/** True for a host, or an e-mail address, that a text may name: an official one, without its scheme. */
export function isOfficialName(name: string): boolean {
  const host = name.slice(name.indexOf('@') + 1).toLowerCase();
  const isOwn = ownDomains.some((domain) => host === domain || host.endsWith(`.${domain}`));
  return isOwn || officialHosts.some((official) => host === official || `www.${host}` === official);
}

/** Senders of Instagram's own messages. */
export const officialSenders = [
  'security@mail.instagram.com',
  'no-reply@mail.instagram.com',
] as const;

/** Instagram's own profiles. */
export const officialHandles = ['@instagram', '@InstagramComms', '@creators'] as const;
