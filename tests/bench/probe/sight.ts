/** A text that a reader can see now, and the middle of it. */
export interface Sighting {
  text: Text;
  x: number;
  y: number;
}

/** Finds a text that stands in view; a faint one does not count before it is half there. */
export function seenText(words: string): Sighting | undefined {
  for (const text of textsSaying(words, document.body)) {
    const { left, right, top, bottom } = boxOf(text);
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    const isInView = right > left && y > 0 && y < innerHeight && x > 0 && x < innerWidth;
    if (isInView && isOpaque(text.parentElement)) return { text, x, y };
  }
  return undefined;
}

/** Scrolls a text into view that is there and stands elsewhere, as a reader would. */
export function bringIntoView(words: string) {
  const [text] = textsSaying(words, document.body);
  text?.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
}

/** What belongs to an answer: a tap anywhere on it is a tap on the answer. */
export function zoneOf(text: Text): Element | null {
  const parent = text.parentElement;
  return parent?.closest('a, button, label, [role="radio"], [role="option"]') ?? parent;
}

function* textsSaying(words: string, root: Node | null): Generator<Text> {
  if (!root) return;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text && node.data.trim() === words) yield node;
    if (node instanceof Element && node.shadowRoot) yield* textsSaying(words, node.shadowRoot);
  }
}

function boxOf(text: Text): DOMRect {
  const range = document.createRange();
  range.selectNodeContents(text);
  return range.getBoundingClientRect();
}

function isOpaque(element: Element | null): boolean {
  if (!element?.checkVisibility({ visibilityProperty: true })) return false;
  let opacity = 1;
  for (let at: Element | null = element; at; at = parentOf(at)) {
    opacity *= Number(getComputedStyle(at).opacity);
  }
  return opacity >= 0.5;
}

function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
