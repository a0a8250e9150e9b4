import { spawnSync } from "node:child_process";

/*
 * Spoils the code line by line, and counts what the tests let pass: `npm run mutate src/engine/svg`
 * tries one room by the tests in it, in minutes. Tests of other folders count if they are named
 * after it. What they catch is the least that is caught, for all other tests stand behind them.
 * Without a room it is all of `stryker.config.json`, which takes hours.
 */

const [room, ...others] = process.argv.slice(2);
const all = `${room}/**/*`;
const files = room ? ["--mutate", `${all}.ts,!${all}.test.ts,!${all}.d.ts`] : [];
const tests = room ? { TESTS: [`${all}.test.ts`, ...others].join(",") } : {};
const { status } = spawnSync(
  process.execPath,
  ["node_modules/@stryker-mutator/core/bin/stryker.js", "run", ...files],
  { stdio: "inherit", env: { ...process.env, ...tests } },
);
process.exitCode = status ?? 1;
