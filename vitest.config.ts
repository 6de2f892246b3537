import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

const root = import.meta.dirname;

const shared = {
  resolve: {
    alias: {
      '@': root,
      // Throws outside of a React server build; here it has nothing to guard.
      'server-only': resolve(root, 'node_modules/server-only/empty.js'),
    },
  },
};

// `isolate: false` is one process for many files: loading all libraries anew for each took most of
// the time. The set-up files see to it that no file meets the modules of another.
export default defineConfig({
  test: {
    // By default one core is left idle; the database's own processes are light.
    maxWorkers: '100%',
    projects: [
      {
        ...shared,
        test: {
          name: 'unit',
          include: ['**/*.test.{ts,tsx}'],
          exclude: ['**/*.db.test.ts', '**/node_modules/**', '.next/**', 'e2e/**'],
          // A machine that also builds is slow; a rule that hangs still ends.
          testTimeout: 20_000,
          setupFiles: 'vitest.setup.ts',
          isolate: false,
        },
      },
      {
        ...shared,
        test: {
          name: 'db',
          include: ['**/*.db.test.ts'],
          exclude: ['**/node_modules/**', '.next/**', 'e2e/**'],
          globalSetup: 'db/testing/global-setup.ts',
          setupFiles: 'db/testing/own-database.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
          isolate: false,
        },
      },
    ],
  },
});
