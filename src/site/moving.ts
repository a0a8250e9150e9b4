import { globSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { runnerImport, type Plugin } from "vite";
import type * as Sent from "../engine/scene/sent";
import type * as Story from "./story";
import { alias } from "../../story.config.mjs";

const DRAWINGS = /\/src\/site\/drawings\.ts$/;
/** A chunk is named after the end of its id. */
const CHAPTER = /^virtual:drawings\/draw\.(.+)\.js$/;

/**
 * Leaves out of the script what draws scenes in which nothing moves: the build asks the scenes
 * themselves which these are. The drawings of a chapter are read one after another and pack well, so
 * they come together.
 */
export const moving = (): Plugin => {
  let placed: Promise<Placed[]> | undefined;
  return {
    name: "moving",
    apply: "build",
    resolveId: (id) => (CHAPTER.test(id) ? id : null),
    async load(id) {
      const chapter = CHAPTER.exec(id)?.[1];
      if (chapter === undefined && !DRAWINGS.test(id)) return null;
      const all = await (placed ??= place());
      return chapter === undefined ? fetching(all) : drawing(all, chapter);
    },
  };
};

/** A scene that is drawn in the browser, and what it comes with. */
interface Placed {
  name: string;
  chapter: string;
}

const fetching = (all: readonly Placed[]) =>
  `export const drawings = {${all
    .map(({ name, chapter }) => `"${name}": () => import("virtual:drawings/draw.${chapter}.js")`)
    .join(",")}};`;

const drawing = (all: readonly Placed[], of: string) =>
  all
    .filter(({ chapter }) => chapter === of)
    .map(({ name }) => `export { draw as "${name}" } from "@root/scenes/${name}/draw.ts";`)
    .join("");

async function place(): Promise<Placed[]> {
  const read = async <T>(path: string) =>
    (await runnerImport<T>(path, { configFile: false, logLevel: "error", resolve: { alias } }))
      .module;
  const { scenes } = await read<typeof Story>("/src/site/story.ts");
  const { fades } = await read<typeof Sent>("/src/engine/scene/sent.ts");
  const chapters = chapterOf();
  return Object.values(scenes)
    .filter((scene) => !fades(scene))
    .map(({ name }) => ({ name, chapter: chapters.get(name) ?? name }));
}

/** The chapter of each scene, by the name of its folder. */
const chapterOf = () =>
  new Map(
    globSync(`${alias["@root"]}/content/chapters/*.mdx`).flatMap((file) =>
      [...readFileSync(file, "utf8").matchAll(/<Scene name="([^"]+)"/g)].map(
        ([, scene]) => [scene!, basename(file, ".mdx").replace(/^\d+-/, "")] as const,
      ),
    ),
  );
