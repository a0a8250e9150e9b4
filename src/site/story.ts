import { tokens } from "../brand/partner";
import { nearest } from "../engine/base/errors";
import { openStory, type Files, type Parts } from "../engine/open";
import type { Scene } from "../engine/scene/scene";
import type { StoryScene } from "../engine/story";
import { readSheets } from "../engine/style/style";
import { openData } from "../engine/tables/data";
import { settings } from "@root/story/index.ts";

/*
 * Reads the folder of the story that is built, `@root`, and opens it. All that the site prints it
 * takes from here. The paths of files are those from the project’s root, for messages of errors.
 */

type Texts = Readonly<Record<string, string>>;

const tables: Texts = import.meta.glob("@root/data/*.csv", {
  query: "?raw",
  import: "default",
  eager: true,
});
const found = import.meta.glob<{ default: Scene }>("@root/scenes/*/index.ts", { eager: true });
const sceneWords: Texts = import.meta.glob("@root/scenes/*/en.json", {
  query: "?raw",
  import: "default",
  eager: true,
});
const sceneSheets: Texts = import.meta.glob("@root/scenes/*/style.css", {
  query: "?raw",
  import: "default",
  eager: true,
});
const pageWords: Texts = import.meta.glob(["../words/en/*.json", "@root/story/en/*.json"], {
  query: "?raw",
  import: "default",
  eager: true,
});
const picture: Texts = import.meta.glob("../styles/picture.css", {
  query: "?raw",
  import: "default",
  eager: true,
});
const notes: Texts = import.meta.glob(["/CORRECTIONS.md", "@root/CORRECTIONS.md"], {
  query: "?raw",
  import: "default",
  eager: true,
});

/** The name of a file without its ending, or of the folder it is in. */
const base = (path: string): string => /([^/]+)\.[a-z]+$/.exec(path)![1]!;
const folder = (path: string): string => path.split("/").at(-2)!;

const byName = (texts: Texts, name: (path: string) => string): Files =>
  Object.fromEntries(
    Object.entries(texts).map(([path, text]) => [name(path), { path: own(path), text }]),
  );

/** A path from the project’s root. */
const own = (path: string): string => path.replace(/^\.\.\//, "src/").replace(/^\//, "");

/** The text of each CSV file of the story, by the name of its table. */
export const csv: Texts = Object.fromEntries(
  Object.entries(tables).map(([path, text]) => [base(path), text]),
);

/** The last is the story’s own; ours stand at the project’s root. */
export const corrections: string = Object.values(notes).at(-1) ?? "";
export const { config, options } = settings;

const words = byName(pageWords, base);

/** What columns mean, as editors read it in errors. */
const meanings = JSON.parse(words["codebook"]!.text) as Texts;

/** The rows of the story, checked. */
export const data = openData(csv, { ...options, meanings }, corrections);

/** All that the story is opened from. */
export const parts: Parts = {
  ...settings,
  data,
  looks: readSheets(
    Object.fromEntries(
      Object.entries({ ...picture, ...sceneSheets }).map(([path, css]) => [own(path), css]),
    ),
    tokens,
  ),
  scenes: Object.fromEntries(
    Object.entries(found).map(([path, { default: one }]) => {
      if (one.name !== folder(path))
        throw new Error(`${own(path)}: expected the name "${folder(path)}"; found "${one.name}"`);
      return [one.name, one];
    }),
  ),
  sceneWords: byName(sceneWords, folder),
  words,
};

/** The story that this site tells. */
export const story = openStory(parts);

export const site = config;
export const { scenes } = story;
export const { stations } = config;

/** The scene of a name. @throws Error that lists the names there are */
export function sceneOf(name: string): StoryScene {
  const one = scenes[name];
  if (one) return one;
  const names = Object.keys(scenes);
  throw new Error(
    `no scene "${name}"; did you mean ${nearest(name, names)[0]}? There are ${names.join(", ")}`,
  );
}
