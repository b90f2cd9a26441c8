import { distance } from 'fastest-levenshtein';

/** Beyond this many guesses a list has another problem than a slip of the finger. */
const mostGuesses = 100;
const mostChoices = 20;

/** Gives, for a name that is not in the list, " Did you mean …?"; nothing when none is near. */
export type Guess = (name: string) => string;

/** Gives, for a name that is not in the list, the one that was likely meant. */
export type Nearest = (name: string) => string | undefined;

/** Finds the nearest of a list of names. It stays silent after many guesses, so that checks stay fast. */
export function nearestAmong(names: Iterable<string>): Nearest {
  let list: readonly string[] | undefined;
  let left = mostGuesses;
  return (name) => {
    left -= 1;
    list ??= [...new Set(names)];
    return left < 0 ? undefined : nearest(name, list);
  };
}

/** A guesser over a list of names. */
export function guesser(names: Iterable<string>): Guess {
  return inWords(nearestAmong(names));
}

/** Says a guess in words. */
export function inWords(nearest: Nearest): Guess {
  return (name) => {
    const near = nearest(name);
    return near === undefined ? '' : ` Did you mean "${near}"?`;
  };
}

/** Names as a list to choose from; a very long one is cut. */
export function choices(names: readonly string[]): string {
  const shown = names.slice(0, mostChoices).join(', ');
  return names.length > mostChoices ? `${shown}, …` : shown;
}

function nearest(name: string, names: readonly string[]): string | undefined {
  let best: string | undefined;
  let least = Math.min(4, Math.max(1, Math.floor(name.length * 0.4))) + 1;
  for (const other of names) {
    if (other === name || Math.abs(other.length - name.length) >= least) continue;
    const far = distance(name, other);
    if (far < least) [best, least] = [other, far];
  }
  return best;
}
