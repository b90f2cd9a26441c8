/** A network as the browser imitates it: milliseconds, and bytes a second. */
export interface Network {
  name: string;
  latency: number;
  downloadThroughput: number;
  uploadThroughput: number;
}

/** How much slower than this machine the processor is made. */
export const cpuSlowdown = 4;

/** The networks that all contestants are measured on. */
export const networks: readonly Network[] = [
  { name: 'Slow 4G', latency: 150, downloadThroughput: bytes(1600), uploadThroughput: bytes(750) },
  { name: 'Slow 3G', latency: 400, downloadThroughput: bytes(400), uploadThroughput: bytes(400) },
];

function bytes(kilobits: number): number {
  return (kilobits * 1000) / 8;
}
