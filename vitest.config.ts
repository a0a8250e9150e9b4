import { basename } from "node:path";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";
import { alias } from "./story.config.mjs";

/** The files that take longest begin first, so that none is left to run alone. */
const LONG = [
  "languages",
  "stops",
  "screens",
  "page",
  "embed",
  "webkit",
  "access",
  "kit",
  "other-story",
  "without",
  "reading-modes",
  "at-rest",
  "firefox",
  "paper",
].map((name) => `${name}.test.ts`);

class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const at = LONG.indexOf(basename(moduleId));
      return at < 0 ? LONG.length : at;
    };
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}

/**
 * Files that need a built site and browsers. They mostly wait, so there are more at once than there
 * are processors; what they share is a server that only reads, and browsers in which every file has
 * its own contexts. One worker keeps the story it has opened for the next file. No test asks how long
 * anything took: the limit is for what will never end, on a machine that is much slower than ours.
 */
const inBrowsers = {
  css: true,
  testTimeout: 1_800_000,
  hookTimeout: 1_800_000,
  expect: { poll: { timeout: 600_000 } },
  maxWorkers: 3,
  isolate: false,
  sequence: { groupOrder: 1 },
};

/** Plain Vitest: data, maps and scenes need no Astro to be tested. */
export default defineConfig({
  resolve: { alias },
  test: {
    sequence: { sequencer: LongFirst },
    projects: [
      {
        extends: true,
        // Style sheets are read as text by what draws the stills.
        test: {
          name: "source",
          // Files share what is read and composed; none of them changes it.
          isolate: false,
          testTimeout: 120_000,
          include: ["src/**/*.test.ts", "{scripts,lab}/*.test.ts"],
          css: true,
        },
      },
      {
        extends: true,
        test: {
          ...inBrowsers,
          name: "site",
          include: ["tests/site/*.test.ts"],
          globalSetup: "tests/site/setup.ts",
        },
      },
      {
        extends: true,
        test: {
          ...inBrowsers,
          name: "pack",
          include: ["tests/pack/*.test.ts"],
          globalSetup: "tests/pack/setup.ts",
        },
      },
    ],
  },
});
