import { start } from "../engine/scroll/scroll";
import type { Draw } from "../engine/scroll/stage";

/* The script of the story’s page. Each drawing is a chunk of its own. */
const files = import.meta.glob<{ draw: Draw }>("@root/scenes/*/draw.ts");

start(
  Object.fromEntries(Object.entries(files).map(([path, load]) => [path.split("/").at(-2)!, load])),
);
