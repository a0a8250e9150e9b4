import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createServer } from "node:net";

/**
 * Sees to it that a program of Debian's is there: installs its packages where it may.
 *
 * @returns whether it is; where every engine is asked for (ENGINES=all) a missing one is an error
 */
export function provided(name: string, packages: string[], there: () => boolean): boolean {
  if (!there() && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    console.log(`Installing Debian's ${packages.join(", ")} …`);
    const quiet = {
      stdio: "pipe" as const,
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    };
    try {
      execFileSync("apt-get", ["update", "-qq"], quiet);
      const options = ["install", "-y", "-qq", "--no-install-recommends"];
      execFileSync("apt-get", [...options, ...packages], quiet);
    } catch {
      // Said below, with what to do.
    }
  }
  if (there()) return true;
  const help = `${name} is not here and could not be installed: ${packages.join(", ")} (Debian).`;
  if (process.env["ENGINES"] === "all") throw new Error(help);
  console.warn(`\n!!! NOT TESTED IN ${name.toUpperCase()}. ${help}\n`);
  return false;
}

/** A port of this machine that nobody listens on. */
export const free = () =>
  new Promise<number>((done) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const at = server.address();
      server.close(() => done((at as { port: number }).port));
    });
  });
