import { say } from "./say";
import type { Finding } from "./finding";
import type { Check, Verdict } from "./verify";

/** How many findings of a check are printed; the rest are counted. */
const MOST = 5;

/** What the checks say of a kit, as lines to be read, and how many things are to be mended. */
export function report({ found, branded }: Verdict): { lines: string[]; faults: number } {
  const faults = found.reduce((sum, { findings }) => sum + findings.length, 0);
  const lines = [
    ...found.flatMap(({ check, findings }) => [headOf(check, findings), ...listed(findings)]),
    ...branded.map((path) => `· ${say("verify.branded", { path })}`),
    "",
    faults ? say("verify.mend", { n: faults }) : say("verify.well"),
  ];
  return { lines, faults };
}

function headOf({ number, says }: Check, findings: readonly Finding[]): string {
  const numbered = number ? say("verify.numbered", { says, number }) : says;
  return `${findings.length ? "✗" : "✓"} ${numbered}`;
}

function listed(findings: readonly Finding[]): string[] {
  const shown = findings
    .slice(0, MOST)
    .map(({ says, help }) => `    ${say("verify.finding", { says, help })}`);
  const n = findings.length - MOST;
  return n > 0 ? [...shown, `    ${say("verify.more", { n })}`] : shown;
}
