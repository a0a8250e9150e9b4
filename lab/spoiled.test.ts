import { expect, test } from "vitest";
import { MOST_PARSED, MOST_READ } from "../src/kit/verify/kit";
import { costs } from "./spoiled.ts";

/** What checking may fill, in MB. */
const MOST_MEMORY = 512;

test("each spoiled kit is refused within counts and memory, and it is said why", async () => {
  const all = await costs();
  expect(all.length).toBeGreaterThanOrEqual(40);
  for (const { name, said, read, parsed, memory } of all) {
    expect(said, name).not.toBe("");
    expect(read, name).toBeLessThanOrEqual(MOST_READ);
    expect(parsed, name).toBeLessThanOrEqual(MOST_PARSED);
    expect(memory, name).toBeLessThanOrEqual(MOST_MEMORY);
  }
}, 600_000);
