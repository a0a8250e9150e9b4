import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "puppeteer-core";

/** The script of axe, to be run in a page. */
export const axeSource = readFileSync(
  createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
  "utf8",
);

/** All of WCAG 2.2 AA that axe knows, and its own best practice; or what changes with colours alone. */
const RULES = { all: {}, colours: { runOnly: ["color-contrast", "link-in-text-block"] } };

/**
 * What axe finds in a page: each rule with where it broke, and how.
 *
 * @param within the parts that are looked at, as selectors; all of the page without
 */
export async function axe(page: Page, within: string[] = [], rules: keyof typeof RULES = "all") {
  if (!(await page.evaluate("'axe' in window"))) await page.evaluate(axeSource);
  // What passed is not asked for: to name it takes longer than to find what did not.
  const options = { resultTypes: ["violations"], ...RULES[rules] };
  return (await page.evaluate(`(async () => {
    const parts = ${JSON.stringify(within)};
    const { violations } = await axe.run(parts.length ? parts : document, ${JSON.stringify(options)});
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => id + ": " + target.join(" ") + ": " + failureSummary),
    );
  })()`)) as string[];
}

/** What axe finds in a page in the light, and of what changes with its colours in the dark. */
export async function axeInBoth(page: Page, within: string[] = []): Promise<string[]> {
  const scheme = (value: string) =>
    page.emulateMediaFeatures([
      { name: "prefers-reduced-motion", value: "reduce" },
      { name: "prefers-color-scheme", value },
    ]);
  await scheme("dark");
  const dark = await axe(page, within, "colours");
  await scheme("light");
  return [...dark.map((one) => `dark: ${one}`), ...(await axe(page, within))];
}
