import { execFileSync } from "node:child_process";
import { build } from "vite";
import { moving } from "../src/site/moving.ts";
import { alias } from "../story.config.mjs";

/**
 * All script of the story as one classic script, with the `draw` of every scene that moves: for
 * pages that stand alone, where modules cannot be loaded.
 */
export async function bundle(entry: string): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: "error",
    plugins: [moving()],
    resolve: { alias },
    build: {
      write: false,
      modulePreload: false,
      copyPublicDir: false,
      rolldownOptions: {
        input: entry,
        output: { format: "iife", codeSplitting: false },
      },
    },
  });
  const [one, ...more] = [made].flat().flatMap((each) => ("output" in each ? each.output : []));
  if (one?.type !== "chunk" || more.length)
    throw new Error(`${entry}: expected one script; found ${more.length + 1} files`);
  return one.code;
}

/** What `npm sbom` says of the software that the site is built with: by the lockfile, not the disk. */
export const softwareOf = (): string =>
  execFileSync("npm", ["sbom", "--sbom-format=cyclonedx", "--package-lock-only", "--omit=dev"], {
    encoding: "utf8",
    maxBuffer: 1e8,
  });
