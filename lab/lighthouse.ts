import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { browser, flags } from "../scripts/browser.ts";

/** Not a dependency: it is large, and only `npm run bench` asks for it. */
const LIGHTHOUSE = "lighthouse@13.5.0";

export type Device = "mobile" | "desktop";

/** Medians over some runs: each category's score, 0 to 100, and times in whole ms. */
export interface Judged {
  scores: Record<string, number>;
  times: Record<(typeof TIMES)[number], number>;
}

const TIMES = ["total-blocking-time", "largest-contentful-paint"] as const;

/**
 * What Lighthouse says of a page.
 *
 * @throws Error when Lighthouse cannot be fetched or run
 */
export async function lighthouse(address: string, device: Device, runs: number): Promise<Judged> {
  const folder = mkdtempSync(join(tmpdir(), "lighthouse-"));
  const file = join(folder, "report.json");
  const scores: Record<string, number[]> = {};
  const times: Record<string, number[]> = {};
  for (let run = 0; run < runs; run++) {
    // Not while this process waits: it may be the one that serves the page.
    await promisify(execFile)(
      "npx",
      [
        ["--yes", LIGHTHOUSE, address, "--quiet", "--output=json", `--output-path=${file}`],
        ["--only-categories=performance,accessibility,best-practices,seo"],
        device === "desktop" ? ["--preset=desktop"] : [],
        [`--chrome-flags=--headless=new ${flags.join(" ")}`],
      ].flat(),
      { env: { ...process.env, CHROME_PATH: browser().path } },
    );
    const { categories, audits } = JSON.parse(readFileSync(file, "utf8")) as {
      categories: Record<string, { score: number }>;
      audits: Record<string, { numericValue: number }>;
    };
    for (const name of TIMES) (times[name] ??= []).push(Math.round(audits[name]!.numericValue));
    for (const [name, { score }] of Object.entries(categories))
      (scores[name] ??= []).push(Math.round(score * 100));
  }
  rmSync(folder, { recursive: true, force: true });
  const median = (all: number[]) => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)]!;
  const medians = (all: Record<string, number[]>) =>
    Object.fromEntries(Object.entries(all).map(([name, one]) => [name, median(one)]));
  return { scores: medians(scores), times: medians(times) as Judged["times"] };
}
