import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { run } from './run.ts';

/** So much text is gathered before it is written; lists can be endless. */
const chunk = 65_536;

async function write(lines: Iterable<string>): Promise<void> {
  let text = '';
  for (const line of lines) {
    text += `${line}\n`;
    if (text.length < chunk) continue;
    if (!process.stdout.write(text)) await once(process.stdout, 'drain');
    text = '';
  }
  process.stdout.write(text);
}

function* jsonLines(values: Iterable<object>): Generator<string> {
  for (const value of values) yield JSON.stringify(value);
}

/** A reader that has seen enough closes the pipe; that is no fault. */
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
  process.exit(code === 'EPIPE' ? 0 : 1);
});

const { code, values, lines, error, files, options } = run(process.argv.slice(2));
for (const [file, text] of files ?? []) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
process.exitCode = code;
if (error !== undefined) process.stderr.write(`${error}\n`);
await write(options.json ? jsonLines(values) : lines);
