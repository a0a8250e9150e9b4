import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import type { FrameName, Scheme } from "../src/engine/style/style.ts";
import { source } from "../scripts/source.ts";

/*
 * The pictures of a scene as they would be printed, without a build: `npm run still -- kars`, or
 * `npm run still -- kars dark`, puts all its states, wide and narrow, into `.look/stills/`.
 */

const { sceneOf } = await source<typeof import("../src/site/story.ts")>("/src/site/story.ts");
const { fixed } = await source<typeof import("../src/engine/stills/still.ts")>(
  "/src/engine/stills/still.ts",
);
const { compose } = await source<typeof import("../src/engine/scene/compose.ts")>(
  "/src/engine/scene/compose.ts",
);

/** How much larger than its own units a picture is drawn. */
const SCALE = { wide: 1.2, narrow: 2 } as const;

const [name = "", scheme = "light"] = process.argv.slice(2);
const scene = sceneOf(name);
const folder = join(".look", "stills");
mkdirSync(folder, { recursive: true });
for (const frame of ["wide", "narrow"] as const satisfies FrameName[])
  for (const state of Object.keys(compose(scene, frame).states)) {
    const { svg } = fixed(scene, state, frame, scheme as Scheme);
    const drawn = await sharp(Buffer.from(svg), { density: 72 * SCALE[frame] })
      .png()
      .toBuffer();
    const file = join(folder, `${name}-${state}-${frame}-${scheme}.png`);
    writeFileSync(file, drawn);
    console.log(file);
  }
