import { afterAll, beforeAll, describe } from "vitest";
import { engines, ready } from "../../scripts/engines.ts";
import { drivers, type Driver } from "./driver.ts";

/** One browser engine of those that tests ask. */
export interface Engine {
  /** Whether it runs on this machine. */
  there: boolean;
  /** Its window, opened before the first test and closed after the last. */
  driver(): Driver;
}

/** The same tests once for each engine, in a group with its name. */
export const inEachEngine = (tests: (engine: Engine) => void): void =>
  describe.each((["chromium", ...engines] as const).map((name) => ({ name })))(
    "$name",
    ({ name }) => {
      const there = name === "chromium" || ready(name);
      let driver: Driver | undefined;
      beforeAll(async () => {
        if (there) driver = await drivers[name]();
      });
      afterAll(() => driver?.close());
      tests({ there, driver: () => driver! });
    },
  );
