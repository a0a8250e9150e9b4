import type { Draws } from "../engine/scroll/scroll";
import type { Draw } from "../engine/scroll/stage";

const files = import.meta.glob<{ draw: Draw }>("@root/scenes/*/draw.ts");

/**
 * What fetches the drawing of a scene, by its name: of all, for who writes the story. The build puts
 * those alone in its place that a reader needs (`moving.ts`).
 */
export const drawings: Draws = Object.fromEntries(
  Object.entries(files).map(([path, load]) => {
    const name = path.split("/").at(-2)!;
    return [name, async () => ({ [name]: (await load()).draw })];
  }),
);
