/** True for what belongs to the wizard: a button of its page, or a link that stays within the site. */
export function isOurs(target: HTMLElement): boolean {
  const isHere = !(target instanceof HTMLAnchorElement) || target.origin === window.location.origin;
  return isHere && target.closest('#root') !== null;
}

/** True for a tap that would open a link here; others keep what the browser does. */
export function isPlain({
  button,
  metaKey,
  ctrlKey,
  shiftKey,
  altKey,
}: Pick<MouseEvent, 'button' | 'metaKey' | 'ctrlKey' | 'shiftKey' | 'altKey'>): boolean {
  return button === 0 && !(metaKey || ctrlKey || shiftKey || altKey);
}
