import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { files, listen } from "../scripts/serve.ts";
import { build, copyProject, emptyFolder, type Built } from "./project.ts";

/** A correction, as an editor enters it. */
const CORRECTION = [
  "## 2031-03-01 Width of the strait",
  "",
  "- rows: width",
  "- version: v1",
  "- was: about 173.5 kilometres",
  "- now: about 137.5 kilometres",
  "- why: Two digits had changed places.",
].join("\n");

/** What a build is told, and a file of the project that reads otherwise. */
interface Told {
  env: Record<string, string>;
  edit?: { file: string; from: string; to: string };
}

/** The sites that are built for tests beside the one in `dist`. */
const EDITIONS = {
  /** Accented, and 40 per cent longer. */
  "en-XA": { env: { LANGUAGE: "en-XA" } },
  /** From right to left. */
  "ar-XB": { env: { LANGUAGE: "ar-XB" } },
  /** Another story, told by the same engine, in which a number was corrected. */
  "other-story": {
    env: { STORY: "tests/other-story" },
    edit: {
      file: "tests/other-story/CORRECTIONS.md",
      from: "Nothing had to be corrected.",
      to: CORRECTION,
    },
  },
} satisfies Record<string, Told>;

export type Edition = keyof typeof EDITIONS;

declare module "vitest" {
  interface ProvidedContext {
    /** Where each edition is served. The first request begins its build, and waits for it. */
    editions: Record<Edition, { address: string; dist: string }>;
  }
}

/**
 * Makes the editions to be had. Each is built once, beside the tests, when a test first asks for
 * it: who runs other tests waits for none.
 *
 * @returns what ends their servers and removes their folders
 */
export async function provideEditions(project: TestProject): Promise<() => void> {
  const opened = await Promise.all(
    Object.entries(EDITIONS).map(async ([name, told]) => ({ name, ...(await edition(told)) })),
  );
  project.provide(
    "editions",
    Object.fromEntries(
      opened.map(({ name, address, folder }) => [name, { address, dist: join(folder, "dist") }]),
    ) as Record<Edition, { address: string; dist: string }>,
  );
  return () => {
    for (const { folder, server } of opened) {
      server.closeAllConnections();
      server.close();
      rmSync(folder, { recursive: true });
    }
  };
}

async function edition({ env, edit }: Told) {
  const folder = emptyFolder();
  const answer = files(join(folder, "dist"));
  let built: Promise<Built> | undefined;
  const made = () => {
    copyProject(folder);
    if (edit) change(join(folder, edit.file), edit.from, edit.to);
    return build(folder, { STILLS: "svg", ...env });
  };
  const { server, address } = await listen((request, response) => {
    built ??= made();
    void built.then(({ status, said }) => {
      if (status === 0) return answer(request, response);
      response.writeHead(500, { "content-type": "text/plain; charset=utf-8" }).end(said);
    });
  }, 0);
  return { folder, server, address };
}

/**
 * Makes a file read otherwise.
 *
 * @throws Error where it does not hold what is to be changed
 */
export function change(path: string, from: string, to: string): void {
  const before = readFileSync(path, "utf8");
  if (!before.includes(from)) throw new Error(`${path} does not hold "${from}".`);
  writeFileSync(path, before.replace(from, to));
}
