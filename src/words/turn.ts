/**
 * Turns texts that say "you" so that they speak of somebody else, by a table of words and longer
 * turns. The longest turn that fits wins, a word is never cut, and a capital letter stays one.
 */
export function turner(turns: Readonly<Record<string, string>>): (text: string) => string {
  const said = new Map(Object.entries(turns).map(([from, to]) => [from.toLowerCase(), to]));
  if (said.size === 0) return (text) => text;
  const longestFirst = [...said.keys()].sort((a, b) => b.length - a.length).map(escaped);
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{M}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{M}])`,
    'giu',
  );
  return (text) =>
    text.replace(pattern, (found) => {
      const instead = said.get(found.toLowerCase()) ?? found;
      return /^\p{Lu}/u.test(found) ? instead.charAt(0).toUpperCase() + instead.slice(1) : instead;
    });
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
