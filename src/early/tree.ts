/** A piece of a written page as data: a text, React's mark between two texts (0), or an element. */
export type Tree =
  | string
  | 0
  | readonly [tag: string, attributes: Readonly<Record<string, string>>, ...children: Tree[]];

/** Makes what a tree describes. Nothing in it is ever read as markup. */
export function grow(tree: Tree): Node {
  if (tree === 0) return document.createComment(' ');
  if (typeof tree === 'string') return document.createTextNode(tree);
  const [tag, attributes, ...children] = tree;
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children.map(grow));
  return element;
}
