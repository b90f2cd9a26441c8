import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { oneEntry, plainImports } from './src/author/one-entry.ts';
import { flowsPlugin } from './src/author/vite-plugin.ts';

export default defineConfig({
  plugins: [react(), flowsPlugin(process.env.FLOWS ?? 'flows'), plainImports()],
  // React has had these stores of its own since version 18; what stands in for them is not needed.
  resolve: {
    alias: {
      'use-sync-external-store/shim/with-selector': `${import.meta.dirname}/src/view/with-selector.ts`,
      'use-sync-external-store/shim': 'react',
    },
  },
  build: {
    modulePreload: false,
    // The style is written for the browsers it meets: nothing is to be put in for others.
    cssTarget: 'esnext',
    rolldownOptions: { output: oneEntry(import.meta.dirname) },
  },
});
