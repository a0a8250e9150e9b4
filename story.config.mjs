import { fileURLToPath } from "node:url";

/**
 * The folder of the story that is built: its settings, rows, scenes, chapters and colours. The tests
 * build another one with the same engine, to show that it knows none.
 */
export const root = process.env.STORY ?? "src";

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

/** `@story` is the story as a value; `@root` is the folder that it is read from. */
export const alias = { "@story": at("src/site/story.ts"), "@root": at(root) };

/**
 * Whether pictures are made as PNG too, which takes half of a build. Tests that build the site and
 * look at none of them say STILLS=svg.
 */
export const raster = process.env.STILLS !== "svg";
