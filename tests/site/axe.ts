import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "puppeteer-core";

/** The script of axe, to be run in a page. */
export const axeSource = readFileSync(
  createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
  "utf8",
);

/**
 * What axe finds in a page against WCAG 2.2 AA and its own best practice: each rule with where it
 * broke, and how.
 *
 * @param within the parts that are looked at, as selectors; all of the page without
 */
export async function axe(page: Page, ...within: string[]): Promise<string[]> {
  if (!(await page.evaluate("'axe' in window"))) await page.evaluate(axeSource);
  return page.evaluate(async (parts) => {
    const { axe } = window as unknown as {
      axe: {
        run(
          of: unknown,
          options: object,
        ): Promise<{
          violations: { id: string; nodes: { target: string[]; failureSummary: string }[] }[];
        }>;
      };
    };
    const of = parts.length ? parts : document;
    // What passed is not asked for: to name it takes longer than to find what did not.
    const { violations } = await axe.run(of, { resultTypes: ["violations"] });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${failureSummary}`),
    );
  }, within);
}
