import { resolve } from 'node:path';

/** React has had these stores of its own since version 18; what stands in for them is not needed. */
export const storeAliases = {
  'use-sync-external-store/shim/with-selector': resolve('src/view/with-selector.ts'),
  'use-sync-external-store/shim': 'react',
};
