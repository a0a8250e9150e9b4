import { digestOf } from "../engine/base/hash";
import { fontFaces, fontFiles } from "../engine/text/font-faces";

/** All that the site prints, for the letters in it. */
const texts = import.meta.glob<string>(
  [
    "@root/content/**/*.mdx",
    "@root/data/*.csv",
    // No page prints how else a name is spelled.
    "!@root/data/glossary.csv",
    "@root/scenes/**/*.{ts,json}",
    "@root/story/**/*.{ts,json}",
    "../words/**/*.json",
    "../components/*.astro",
    "../pages/**/*.astro",
    "../engine/provenance/*.ts",
  ],
  { query: "?raw", import: "default", eager: true },
);

/** The font files of the site. */
export const fonts = await fontFiles(
  Object.values(texts),
  Object.entries(texts).flatMap(([path, text]) => (/\.(ts|astro)$/.test(path) ? [] : [text])),
);

const faces = `@layer tokens,reset,page,picture;${fontFaces(fonts)}`;

/**
 * The first sheet of every page: which letters are in which file, much that is the same for all
 * pages. It begins with the layers, which so stand in this order however later sheets are split.
 */
export const faceSheet = { name: `faces.${digestOf(faces)}.css`, body: faces };
