import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { oneEntry, plainImports } from './src/author/one-entry.ts';
import { storeAliases } from './src/author/store-aliases.ts';
import { flowsPlugin } from './src/author/vite-plugin.ts';

export default defineConfig({
  plugins: [react(), flowsPlugin(process.env.FLOWS ?? 'flows'), plainImports()],
  resolve: { alias: storeAliases },
  build: {
    modulePreload: false,
    // The style is written for the browsers it meets: nothing is to be put in for others.
    cssTarget: 'esnext',
    rolldownOptions: { output: oneEntry(import.meta.dirname) },
  },
});
