import { defineConfig } from "vitest/config";
import { alias } from "./story.config.mjs";

/**
 * The tests that `npm run mutate` holds to account: those of the engine, of brands and of the kit.
 * All of it takes hours; `npm run mutate -- --mutate "src/engine/svg/*.ts"` tries a room.
 */
export default defineConfig({
  resolve: { alias },
  test: {
    include: ["src/{engine,brand,kit,story,site}/**/*.test.ts"],
    css: true,
    // A mutant's test is waited for by Stryker, and instrumented files take longer.
    testTimeout: 120_000,
  },
});
