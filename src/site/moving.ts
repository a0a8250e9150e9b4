import { globSync } from "node:fs";
import { runnerImport, type Plugin } from "vite";
import type * as Sent from "../engine/scene/sent";
import type * as Story from "./story";
import { alias } from "../../story.config.mjs";

const NAME = "virtual:drawings";

/**
 * Makes `virtual:drawings`: what fetches the drawing of a scene, for each in which something moves.
 * To know that, the build asks the scenes themselves. While a scene is written it may change, so the
 * server for writers offers all.
 */
export const drawings = (): Plugin => ({
  name: "drawings",
  resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
  async load(id) {
    if (id !== `\0${NAME}`) return null;
    const names = this.environment.mode === "build" ? await moving() : all();
    const each = names.map((name) => `"${name}": () => import("@root/scenes/${name}/draw.ts")`);
    return `export default {${each.join(",")}};`;
  },
});

const all = () =>
  globSync("scenes/*/draw.ts", { cwd: alias["@root"] }).map((path) => path.split("/").at(-2)!);

/** The scenes that are drawn in the browser, by name. */
async function moving(): Promise<string[]> {
  const read = async <T>(path: string) =>
    (await runnerImport<T>(path, { configFile: false, logLevel: "error", resolve: { alias } }))
      .module;
  const { scenes } = await read<typeof Story>("/src/site/story.ts");
  const { fades } = await read<typeof Sent>("/src/engine/scene/sent.ts");
  return Object.values(scenes).flatMap((scene) => (fades(scene) ? [] : scene.name));
}
