import { defineConfig } from "vitest/config";

/**
 * Three rings: `pure` needs nothing, `database` clones a real PostgreSQL per file, `browser` drives a real browser.
 * A file says which ring it is in by its name: x.test.ts, x.db.test.ts, e2e/x.test.ts.
 */
export default defineConfig({
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  test: {
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: "pure",
          include: ["src/**/*.test.{ts,tsx}", "scripts/**/*.test.ts", "demo/**/*.test.ts"],
          exclude: ["**/*.db.test.{ts,tsx}"],
        },
      },
      {
        extends: true,
        test: {
          name: "database",
          include: ["src/**/*.db.test.{ts,tsx}", "scripts/**/*.db.test.ts", "demo/**/*.db.test.ts"],
          globalSetup: ["scripts/test-database.ts"],
          maxWorkers: 2,
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          include: ["e2e/**/*.test.{ts,tsx}"],
          globalSetup: ["e2e/set-up.ts"],
          maxWorkers: 1,
          fileParallelism: false,
          testTimeout: 180_000,
        },
      },
    ],
  },
});
