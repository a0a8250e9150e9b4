import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";

/*
 * Packs the kit in two folders, in two time zones, under Node 22 and 24, and compares the bytes:
 * `npm run repack`. It takes some minutes, and a network for the other Node; it is no test.
 */

/** A way to make the kit: in a folder, by a clock, under a Node. */
const ways = [
  { folder: "a", zone: "UTC", node: "24" },
  { folder: "another/folder", zone: "Asia/Almaty", node: "24" },
  { folder: "a", zone: "America/St_Johns", node: "22" },
  { folder: "another/folder", zone: "UTC", node: "22" },
];

const root = mkdtempSync(join(tmpdir(), "repack-"));
const tracked = execFileSync("git", ["ls-files", "-z"], { encoding: "utf8" })
  .split("\0")
  .filter(Boolean);

function copy(folder: string): string {
  const to = join(root, folder);
  for (const path of tracked)
    if (statSync(path, { throwIfNoEntry: false }))
      cpSync(path, join(to, path), { recursive: true });
  // Links to the same files: a second copy of all packages would say nothing more.
  execFileSync("cp", ["-al", "node_modules", join(to, "node_modules")]);
  return to;
}

/** The Node of a line: this one, or npm's. */
function nodeOf(line: string): string {
  if (process.versions.node.startsWith(`${line}.`)) return process.execPath;
  const say = ["-y", "-p", `node@${line}`, "--", "node", "-p", "process.execPath"];
  // It is no dependency of ours: our rule that no other package may install itself is not for it.
  const env = Object.entries(process.env).filter(([name]) => !name.startsWith("npm_config_"));
  return execFileSync("npx", say, {
    encoding: "utf8",
    cwd: root,
    env: Object.fromEntries(env),
  }).trim();
}

try {
  const folders = new Map(
    [...new Set(ways.map(({ folder }) => folder))].map((one) => [one, copy(one)]),
  );
  const sums = new Set<string>();
  for (const { folder, zone, node } of ways) {
    const cwd = folders.get(folder)!;
    const run = nodeOf(node);
    rmSync(join(cwd, "dist"), { recursive: true, force: true });
    rmSync(join(cwd, ".astro"), { recursive: true, force: true });
    for (const script of [["node_modules/astro/bin/astro.mjs", "build"], ["scripts/pack.ts"]])
      execFileSync(run, script, {
        cwd,
        env: {
          ...process.env,
          TZ: zone,
          PATH: [dirname(run), process.env["PATH"]].join(delimiter),
        },
        stdio: ["ignore", "ignore", "inherit"],
      });
    const [pack] = globSync("packs/*.zip", { cwd });
    const sum = createHash("sha256")
      .update(readFileSync(join(cwd, pack!)))
      .digest("hex");
    sums.add(sum);
    console.log(`${sum}  ${folder}, ${zone}, Node ${node}`);
  }
  console.log(sums.size === 1 ? "The same bytes." : `${sums.size} different kits.`);
  process.exitCode = sums.size === 1 ? 0 : 1;
} finally {
  rmSync(root, { recursive: true, force: true });
}
