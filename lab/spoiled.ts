import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { source } from "../scripts/source.ts";

/*
 * Checks kits that were spoiled on purpose and prints what each cost: bytes read, elements parsed,
 * the most memory that the process has had until then, and seconds. Another process makes them, for
 * that fills more memory than it takes to check them. The test beside it judges all but the seconds,
 * which are the machine's.
 */

/** What became of one kit. */
export interface Cost {
  name: string;
  /** Why it was refused; nothing where it passed. */
  said: string;
  read: number;
  parsed: number;
  /** The most that the process has filled until then, in MB. */
  memory: number;
  /** How much of that it did not need to load the checker: on a busy machine loading takes more. */
  grown: number;
  seconds: number;
}

/** The limits on memory with which `npm run verify` runs. */
const flags = (): string[] => {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as {
    scripts: Record<"verify", string>;
  };
  return scripts.verify.split(" ").filter((one) => one.startsWith("--max"));
};

/** Makes the kits, and checks them one after the other in one process of their own. */
export async function costs(): Promise<Cost[]> {
  const { spoiled } = await source<typeof import("../tests/spoiled.ts")>("/tests/spoiled.ts");
  const folder = mkdtempSync(join(tmpdir(), "spoiled-"));
  for (const [name, made] of Object.entries(spoiled)) writeFileSync(join(folder, name), made());
  const said = execFileSync(process.execPath, [...flags(), import.meta.filename, folder], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  rmSync(folder, { recursive: true });
  return said
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Cost);
}

async function checked(folder: string): Promise<void> {
  const { opened, verify } = await source<typeof import("../src/kit/verify/verify.ts")>(
    "/src/kit/verify/verify.ts",
  );
  const filled = () => process.resourceUsage().maxRSS / 1000;
  const loaded = filled();
  for (const name of readdirSync(folder)) {
    const begun = performance.now();
    const { said, read, parsed } = await opened(readFileSync(join(folder, name)))
      .then(verify)
      .then(({ found, ...counts }) => ({
        ...counts,
        said: found.flatMap(({ findings }) => findings)[0]?.says ?? "",
      }))
      .catch((error: unknown) => ({
        said: error instanceof Error ? error.message : String(error),
        read: 0,
        parsed: 0,
      }));
    const seconds = (performance.now() - begun) / 1000;
    const memory = filled();
    console.log(
      JSON.stringify({
        name,
        said: said.slice(0, 200),
        read,
        parsed,
        memory,
        grown: memory - loaded,
        seconds,
      } satisfies Cost),
    );
  }
}

if (import.meta.main) {
  const [folder] = process.argv.slice(2);
  if (folder) await checked(folder);
  else
    for (const { name, said, seconds, memory } of await costs())
      console.log(
        `${name.padEnd(48)} ${seconds.toFixed(1).padStart(6)} s ${memory.toFixed(0).padStart(5)} MB  ${said.slice(0, 70)}`,
      );
}
