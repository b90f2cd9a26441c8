import { makeDesk } from './desk.ts';
import type { Answer, Question } from './remote-desk.ts';

const desk = makeDesk();

/** A page asks; nothing that happens here can make it wait for more than an answer. */
self.addEventListener('message', ({ data }: MessageEvent<Question>) => {
  self.postMessage(answerTo(data));
});

function answerTo({ number, name, args }: Question): Answer {
  try {
    const ask = desk[name] as (...args: unknown[]) => unknown;
    return { number, value: ask(...args) };
  } catch (error) {
    return { number, error: error instanceof Error ? error.message : String(error) };
  }
}
