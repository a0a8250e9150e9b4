import { globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { policyFirst } from "./policy-first.ts";
import { source } from "../../../scripts/source.ts";

/** Loads a module of the source as the build reads it. */
type Load = typeof source;

/**
 * Puts the policy of each page first, and writes the feeds, the list of pages and the story for
 * frames when the pages are built: they hold the text of the chapters as readers get it, which no
 * endpoint can know while the pages are being made.
 */
export function feeds(load: Load = source): AstroIntegration {
  let base: URL;
  return {
    name: "feeds",
    hooks: {
      "astro:config:done": ({ config }) => {
        base = new URL(config.site!);
      },
      "astro:build:start": async () => {
        const module = await load<typeof import("../../site/unused-words.ts")>(
          "/src/site/unused-words.ts",
        );
        module.refuseUnusedWords();
      },
      "astro:build:done": async ({ dir, logger }) => {
        const module = await load<typeof import("../article/feeds.ts")>(
          "/src/kit/article/feeds.ts",
        );
        const dist = fileURLToPath(dir);
        for (const path of globSync("**/*.html", { cwd: dist })) {
          const file = join(dist, path);
          const html = readFileSync(file, "utf8");
          const first = policyFirst(html);
          if (first !== html) writeFileSync(file, first);
        }
        const { wholePages } =
          await load<typeof import("../embed/whole.ts")>("/src/kit/embed/whole.ts");
        const files = Object.entries({
          ...module.feeds(dist, base),
          ...wholePages(readFileSync(join(dist, "index.html"), "utf8"), base),
        });
        for (const [name, text] of files) {
          mkdirSync(dirname(join(dist, name)), { recursive: true });
          writeFileSync(join(dist, name), text, { flag: name.endsWith(".html") ? "wx" : "w" });
        }
        logger.info(files.map(([name]) => name).join(", "));
      },
    },
  };
}
