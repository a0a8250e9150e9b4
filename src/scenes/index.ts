import type { Scene } from "../engine/scene/scene";

const found = import.meta.glob<{ default: Scene }>("./*/index.ts", { eager: true });
const texts = import.meta.glob<string>("./*/en.json", {
  query: "?raw",
  import: "default",
  eager: true,
});
const styles = import.meta.glob<string>("./*/style.css", {
  query: "?raw",
  import: "default",
  eager: true,
});

const folder = (path: string): string => path.split("/")[1]!;
const file = (path: string): string => path.replace("./", "src/scenes/");

/** Every scene, by the name of its folder. */
export const modules: Readonly<Record<string, Scene>> = Object.fromEntries(
  Object.entries(found).map(([path, { default: one }]) => {
    if (one.name !== folder(path))
      throw new Error(`${file(path)}: expected the name "${folder(path)}"; found "${one.name}"`);
    return [one.name, one];
  }),
);

/** The messages of each scene, by its name. */
export const messages = Object.fromEntries(
  Object.entries(texts).map(([path, text]) => [folder(path), { path: file(path), text }]),
);

/** The style sheet of each scene, by its path. */
export const sheets: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(styles).map(([path, css]) => [file(path), css]),
);
