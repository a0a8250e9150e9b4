import { sha256Hex } from "../../engine/base/hash";
import { say } from "./say";
import { embeds, hosts, lostAddresses } from "./addresses";
import { isBrand, isOwnFile, sizes, unpacking, wholeness } from "./files";
import { finding, type Finding } from "./finding";
import { isWhole, Reading, type Kit } from "./kit";
import { alternatives, cells, drawings, originals, papers } from "./papers";
import { policies } from "./policy";

export { opened, type Kit } from "./kit";

/** One thing that must be true of a kit. */
export interface Check {
  /** Its number in the list of acceptance checks; 0 where it has none. */
  number: number;
  /** What is true when it passes. */
  says: string;
  find(kit: Reading): Iterable<Finding>;
}

const check = (number: number, name: string, find: Check["find"]): Check => ({
  number,
  says: say(`verify.check.${name}`),
  find,
});

export const checks: readonly Check[] = [
  check(14, "whole", wholeness),
  check(16, "unpacks", unpacking),
  check(11, "hosts", hosts),
  check(1, "addresses", lostAddresses),
  check(12, "policy", policies),
  check(4, "embeds", embeds),
  check(18, "papers", papers),
  check(21, "alt", alternatives),
  check(19, "svg", drawings),
  check(20, "csv", cells),
  check(26, "original", originals),
  check(0, "sizes", sizes),
];

/** Without these nothing can be said of the others. */
const NEEDED = ["manifest.json", "SHA256SUMS", "RIGHTS.csv"];

/** These too, where the kit is of the whole story. */
const OF_STORY = ["data/datapackage.json", "single/story.html"];

/** What the checks say of a kit. */
export interface Verdict {
  /** What each check found, in the order they are listed. */
  found: { check: Check; findings: Finding[] }[];
  /** The brand files that a partner changed, and the fonts and the logo put beside them. */
  branded: string[];
  /** How many bytes the checks read, and how many elements they parsed. */
  read: number;
  parsed: number;
}

function incomplete(missing: readonly string[]): Verdict {
  const findings = missing.map((path) => finding(path, { key: "verify.missing" }));
  return { found: [{ check: checks[0]!, findings }], branded: [], read: 0, parsed: 0 };
}

/** Runs all checks on a kit. */
export function verify(kit: Kit): Verdict {
  const missing = NEEDED.filter((path) => !kit.files.has(path));
  if (missing.length) return incomplete(missing);
  const reading = new Reading(kit);
  const lost = isWhole(reading) ? OF_STORY.filter((path) => !kit.files.has(path)) : [];
  if (lost.length) return incomplete(lost);
  const { files } = reading.manifest;
  const changed = ({ path, sha256 }: (typeof files)[number]) => {
    const body = reading.body(path);
    return isBrand(path) && body !== undefined && sha256Hex(body) !== sha256;
  };
  const found = checks.map((one) => ({ check: one, findings: [...one.find(reading)] }));
  const branded = [
    ...files.filter(changed).map(({ path }) => path),
    ...reading.paths.filter((path) => isOwnFile(reading, path)),
  ];
  const { read, parsed } = reading;
  return { found, branded, read, parsed };
}
