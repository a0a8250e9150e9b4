import { expect, test } from "vitest";
import { MOST_PARSED, MOST_READ } from "../src/kit/verify/kit";
import { costs } from "./spoiled.ts";

/** What checking may fill beyond what loading the checker fills, in MB: alone, both stay under 512. */
const MOST_GROWN = 240;

test("each spoiled kit is refused within counts and memory, and it is said why", async () => {
  const all = await costs();
  expect(all.length).toBeGreaterThanOrEqual(40);
  for (const { name, said, read, parsed, grown } of all) {
    expect(said, name).not.toBe("");
    expect(read, name).toBeLessThanOrEqual(MOST_READ);
    expect(parsed, name).toBeLessThanOrEqual(MOST_PARSED);
    expect(grown, name).toBeLessThanOrEqual(MOST_GROWN);
  }
}, 600_000);
