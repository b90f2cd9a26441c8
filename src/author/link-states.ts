/** How an address answered: with a status, or with what went wrong. */
export interface LinkState {
  url: string;
  status?: number;
  trouble?: string;
}

/** How politely one asks. Times in milliseconds. */
export interface Manners {
  /** Between two requests to one host. */
  pause: number;
  patience: number;
  /** How one rests. */
  rest?: (time: number) => Promise<unknown>;
}

const sleep = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

/**
 * Asks each address once, one after the other, and rests between two requests to a host. Redirections are
 * answers too: they are followed, and where they end counts.
 */
export async function* linkStates(
  urls: readonly string[],
  { pause, patience, rest = sleep }: Manners,
): AsyncGenerator<LinkState> {
  const asked = new Map<string, number>();
  for (const url of new Set(urls)) {
    const { host } = new URL(url);
    const left = (asked.get(host) ?? 0) + pause - Date.now();
    if (left > 0) await rest(left);
    yield await stateOf(url, patience);
    asked.set(host, Date.now());
  }
}

/** True for an address at which readers find something. */
export function answers({ status }: LinkState): boolean {
  return status !== undefined && status < 400;
}

async function stateOf(url: string, patience: number): Promise<LinkState> {
  try {
    const headers = { 'User-Agent': 'Dishari link check', Accept: 'text/html' };
    const answer = await fetch(url, { headers, signal: AbortSignal.timeout(patience) });
    await answer.body?.cancel();
    return { url, status: answer.status };
  } catch (error) {
    const { name, cause } = error as Error;
    return { url, trouble: cause instanceof Error ? cause.message : name };
  }
}
