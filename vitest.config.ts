import { defineConfig, mergeConfig } from 'vitest/config';
import viteConfig from './vite.config.ts';

export default mergeConfig(
  viteConfig,
  defineConfig({
    test: {
      allowOnly: false,
      restoreMocks: true,
      update: 'none',
      projects: [
        {
          extends: true,
          test: {
            name: 'node',
            include: ['tests/**/*.test.{ts,tsx}'],
            exclude: ['**/node_modules/**', 'tests/browser/**', 'tests/{view,memory}/**'],
            setupFiles: 'tests/support/setup.ts',
          },
        },
        {
          extends: true,
          test: {
            name: 'view',
            environment: 'jsdom',
            include: ['tests/{view,memory}/**/*.test.{ts,tsx}'],
            setupFiles: ['tests/support/setup.ts', 'tests/support/setup-view.ts'],
          },
        },
      ],
    },
  }),
);
