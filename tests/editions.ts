import { rmSync } from "node:fs";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { files, listen } from "../scripts/serve.ts";
import { build, copyProject, emptyFolder, type Built } from "./project.ts";

/** The sites that are built for tests beside the one in `dist`, by what their build is told. */
const EDITIONS = {
  /** Accented, and 40 per cent longer. */
  "en-XA": { LANGUAGE: "en-XA" },
  /** From right to left. */
  "ar-XB": { LANGUAGE: "ar-XB" },
  /** Another story, told by the same engine. */
  "other-story": { STORY: "tests/other-story" },
};

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

async function edition(told: Record<string, string>) {
  const folder = emptyFolder();
  const answer = files(join(folder, "dist"));
  let built: Promise<Built> | undefined;
  const made = () => {
    copyProject(folder);
    return build(folder, { STILLS: "svg", ...told });
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
