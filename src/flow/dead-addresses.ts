/**
 * Forms that are reported dead, and forms nobody could confirm. Old guides still spread them; a
 * reader sent there loses hours. Numbers of forms and pages, as they stand in their addresses.
 */
const deadForms: readonly string[] = [
  '606967319425038',
  '1652567838289083',
  '396169787183059',
  '1784471218363829',
  '452224988520755',
  '1417563077438681',
  '779201836048501',
  '567360146613371',
  '1053588012132894',
];

const deadForm = new RegExp(`(?<!\\d)(${deadForms.join('|')})(?!\\d)`);

/** The number of a dead form that a text names, if it names one. */
export function deadFormIn(text: string): string | undefined {
  return deadForm.exec(text)?.[1];
}
