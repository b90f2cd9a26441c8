import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';

const weights = [400, 600] as const;

/**
 * Writes the Bengali face, cut down to the letters that the words use, into a folder: one file a
 * weight, "bengali-400.woff2". Phones that have a Bengali face of their own never fetch it.
 */
export async function writeFonts(flowsFolder: string, fontsFolder: string): Promise<void> {
  const letters = await bengaliLettersIn(flowsFolder);
  await mkdir(fontsFolder, { recursive: true });
  await Promise.all(
    weights.map(async (weight) => {
      const whole = await readFile(wholeFont(weight));
      const small = await subsetFont(whole, letters, { targetFormat: 'woff2' });
      await writeFile(join(fontsFolder, `bengali-${weight}.woff2`), small);
    }),
  );
}

/** Every Bengali letter and sign in the words, and the digits that dates and counts are made of. */
async function bengaliLettersIn(flowsFolder: string): Promise<string> {
  const files = await readdir(flowsFolder, { recursive: true });
  const words = files.filter((file) => file.includes('words') && file.endsWith('.json'));
  const texts = await Promise.all(words.map((file) => readFile(join(flowsFolder, file), 'utf8')));
  const found = texts.join('').match(/[\u0964-\u0965\u0980-\u09FF\u200C-\u200D]/g) ?? [];
  return [...new Set([...found, ...'০১২৩৪৫৬৭৮৯'])].sort().join('');
}

function wholeFont(weight: number): string {
  const file = `noto-sans-bengali-bengali-${weight}-normal.woff2`;
  return createRequire(import.meta.url).resolve(`@fontsource/noto-sans-bengali/files/${file}`);
}
