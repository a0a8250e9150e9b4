import { defineConfig } from "vitest/config";
import { alias } from "./story.config.mjs";

/** Plain Vitest: data, maps and scenes need no Astro to be tested. */
export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      {
        extends: true,
        // Style sheets are read as text by what draws the stills.
        test: {
          name: "source",
          testTimeout: 120_000,
          include: ["src/**/*.test.ts", "{scripts,lab}/*.test.ts"],
          css: true,
        },
      },
      {
        extends: true,
        test: {
          name: "site",
          include: ["tests/site/*.test.ts"],
          globalSetup: "tests/site/setup.ts",
          css: true,
          testTimeout: 300_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
      {
        extends: true,
        test: {
          name: "pack",
          include: ["tests/pack/*.test.ts"],
          globalSetup: "tests/pack/setup.ts",
          css: true,
          testTimeout: 300_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
