import { fileURLToPath } from "node:url";

/**
 * Which story is built: the folder of its settings, rows, scenes and chapters. The tests build
 * another one, to show that the engine knows none.
 */
const story = process.env.STORY ?? "src";

/** What imports name as `@story` and `@/…`: the story that is built. */
export const alias = {
  "@story": fileURLToPath(new URL(`${story}/story/index.ts`, import.meta.url)),
};
