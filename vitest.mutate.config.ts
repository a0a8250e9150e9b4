import { defineConfig } from "vitest/config";
import { alias } from "./story.config.mjs";

/** The tests that `npm run mutate` holds to account: those of a room, or all that know one. */
const tests = process.env["TESTS"]?.split(",") ?? [
  "src/{engine,brand,kit,story,site}/**/*.test.ts",
];

export default defineConfig({
  resolve: { alias },
  test: {
    include: tests,
    css: true,
    // A mutant's test is waited for by Stryker, and instrumented files take longer.
    testTimeout: 120_000,
  },
});
