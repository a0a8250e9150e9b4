import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from "node:fs";
import { constants, setPriority, tmpdir } from "node:os";
import { join, resolve } from "node:path";

/** All that a build reads. */
const PARTS = [
  "src",
  "public",
  "scripts",
  "themes",
  "tests/other-story",
  "CORRECTIONS.md",
  "package.json",
  "astro.config.mjs",
  "story.config.mjs",
  "tsconfig.json",
];

/** An empty folder; who asked for it removes it. */
export const emptyFolder = (): string => mkdtempSync(join(tmpdir(), "project-"));

/**
 * Copies the project into an empty folder, to be changed and built at will. Its packages are
 * those of the project, but what a build keeps beside them is its own, so that copies can be built
 * at once.
 */
export function copyProject(folder: string): void {
  for (const part of PARTS) cpSync(part, join(folder, part), { recursive: true });
  mkdirSync(join(folder, "node_modules"));
  for (const name of readdirSync("node_modules").filter((one) => !one.startsWith(".")))
    symlinkSync(resolve("node_modules", name), join(folder, "node_modules", name));
}

/** What came of a build: 0 or an error's status, and all that was said. */
export interface Built {
  status: number | null;
  said: string;
}

/**
 * Builds a copy of the project into its `dist`, with less right to the processor than what waits
 * for nothing but a picture.
 *
 * @param env what the build is told besides: STORY, LANGUAGE, STILLS, …
 */
export async function build(folder: string, env: Record<string, string> = {}): Promise<Built> {
  const child = spawn(process.execPath, [resolve("node_modules/astro/bin/astro.mjs"), "build"], {
    cwd: folder,
    env: { ...process.env, ...env },
  });
  setPriority(child.pid!, constants.priority.PRIORITY_BELOW_NORMAL);
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (part: Buffer) => (said += part.toString()));
  const [status] = (await once(child, "close")) as [number | null];
  return { status, said };
}
