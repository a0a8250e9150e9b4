import { nearest } from "../engine/base/errors";
import type { Scene } from "../engine/scene/scene";

const modules = import.meta.glob<{ default: Scene }>("./*/index.ts", { eager: true });

/** Every scene, by the name of its folder. */
export const scenes: Readonly<Record<string, Scene>> = Object.fromEntries(
  Object.entries(modules).map(([path, { default: one }]) => {
    const folder = path.split("/")[1]!;
    if (one.name !== folder)
      throw new Error(
        `src/scenes/${folder}/index.ts: expected the name "${folder}"; found "${one.name}"`,
      );
    return [folder, one];
  }),
);

/** The scene of a name. @throws Error that lists the names there are */
export function sceneOf(name: string): Scene {
  const found = scenes[name];
  if (found) return found;
  const names = Object.keys(scenes);
  throw new Error(
    `no scene "${name}"; did you mean ${nearest(name, names)[0]}? There are ${names.join(", ")}`,
  );
}
