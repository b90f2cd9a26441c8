import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { flowsPlugin } from './src/author/vite-plugin.ts';

export default defineConfig({
  plugins: [react(), flowsPlugin(process.env.FLOWS ?? 'flows')],
  // Pages name what they need first; a script that loads another has nothing to add.
  // The style is written for the browsers it meets: nothing is to be put in for others.
  build: { modulePreload: false, cssTarget: 'esnext' },
});
