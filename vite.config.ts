import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { flowsPlugin } from './src/author/vite-plugin.ts';

export default defineConfig({
  plugins: [react(), flowsPlugin('flows')],
  build: { modulePreload: { polyfill: false } },
});
