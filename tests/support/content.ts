import { graph, library, parts } from '../../src/content.ts';
import type { Trail } from '../../src/flow/trail.ts';
import { Session } from '../../src/view/session.ts';
import { makeReady } from '../../src/view/stock.ts';

const stock = { graph, library, parts };

/** A session that stands at a node of the project's own flows, with its words loaded. */
export async function sessionAt(locale: string, node: string, steps: Trail = []): Promise<Session> {
  const place = { locale, node, steps };
  await makeReady(stock, place);
  return new Session(stock, place);
}

/** A trail from its short form: "start/what-happened=hacked hacked/can-log-in=no". */
export function trailFrom(text: string): Trail {
  return text.split(' ').map((pair) => {
    const [question = '', answer = ''] = pair.split('=');
    return { question, answer };
  });
}
