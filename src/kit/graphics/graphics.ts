import { line } from "../../engine/base/escape";
import { compose } from "../../engine/scene/compose";
import { credit } from "../../engine/scene/credit";
import { numbersCsv } from "../../engine/scene/numbers";
import { progress } from "../../engine/stills/progress";
import { greyed } from "../../engine/stills/grey";
import { liveText } from "../../engine/stills/live-text";
import { fixed, jpeg, png, sheet } from "../../engine/stills/still";
import type { StoryScene as Scene } from "../../engine/story";
import { creditLine } from "../../site/credit";
import { embedCodes } from "../embed/paper";
import type { Item } from "../pack/item";
import type { Picture } from "../parts/part";
import { say } from "../words";
import { graphicFile, graphicFolder, type Form } from "./graphic";
import { pdf } from "./pdf";
import { readme } from "./readme";
import { pictureXmp } from "./xmp";
import { data, sceneOf, site, story } from "@story";

/**
 * How many states are drawn before the first of them is asked for: while one is compressed the
 * next is drawn.
 */
const AHEAD = 3;

/**
 * Pictures as files to place: PNG at twice its size, wide and narrow; SVG, light, dark, grey and
 * with words that are text; PDF for print; and the words and numbers that belong to each. But for
 * the one that says text, letters are outlines, so that no file needs a font.
 *
 * @param base the address of the site on which it was first published
 * @param pictures the states to be drawn
 * @param more whether there are JPEG and grey PNG too, which would make the kit of all twice as large
 */
export async function* graphics(
  base: URL,
  pictures: readonly Picture[],
  more = false,
): AsyncGenerator<Item> {
  const done = progress("graphics", pictures.length);
  yield { path: "graphics/README.txt", body: readme(more), kind: "text" };
  const begin = async ({ scene: name, state }: Picture) => {
    const scene = sceneOf(name);
    return [
      ...(await drawn(base, scene, state)),
      ...(more ? await others(base, scene, state) : []),
      ...papers(base, scene, state),
    ];
  };
  const begun = pictures.slice(0, AHEAD).map(begin);
  for (let next = begun.length; begun.length; next++) {
    yield* await begun.shift()!;
    done();
    if (next < pictures.length) begun.push(begin(pictures[next]!));
  }
}

const pageOf = (base: URL, scene: Scene, state: string) =>
  new URL(`/scenes/${scene.name}/#${state}`, base).href;

/** A file of a state, light unless said otherwise. */
const form = (
  scene: Scene,
  state: string,
  of: Pick<Form, "frame" | "kind"> & Partial<Form>,
  body: Uint8Array | string,
): Item => ({
  path: graphicFile({ scene: scene.name, state, scheme: "light", ...of }),
  body,
  kind: "graphic",
});

/** A state as pictures. */
async function drawn(base: URL, scene: Scene, state: string): Promise<Item[]> {
  const xmp = pictureXmp(base, scene, state);
  const wide = fixed(scene, state, "wide", "light").svg;
  const dark = fixed(scene, state, "wide", "dark").svg;
  const text = liveText(scene, state, "wide").svg;
  const [large, small, paged] = await Promise.all([
    png(wide, 2, xmp),
    png(fixed(scene, state, "narrow", "light").svg, 2, xmp),
    print(base, scene, state),
  ]);
  const one = (of: Parameters<typeof form>[2], body: Uint8Array | string) =>
    form(scene, state, of, body);
  return [
    one({ frame: "wide", kind: "png" }, new Uint8Array(large)),
    one({ frame: "narrow", kind: "png" }, new Uint8Array(small)),
    one({ frame: "wide", kind: "svg" }, wide),
    one({ frame: "wide", kind: "svg", scheme: "dark" }, dark),
    one({ frame: "wide", kind: "svg", variant: "text" }, text),
    one({ frame: "wide", kind: "svg", variant: "grey" }, greyed(wide)),
    one({ frame: "wide", kind: "pdf" }, paged),
  ];
}

/** The forms that a part of the story has and the whole has not. */
async function others(base: URL, scene: Scene, state: string): Promise<Item[]> {
  const xmp = pictureXmp(base, scene, state);
  const wide = fixed(scene, state, "wide", "light").svg;
  const [photo, grey] = await Promise.all([jpeg(wide, xmp), png(greyed(wide), 2, xmp)]);
  return [
    form(scene, state, { frame: "wide", kind: "jpg" }, new Uint8Array(photo)),
    form(scene, state, { frame: "wide", kind: "png", variant: "grey" }, new Uint8Array(grey)),
  ];
}

function print(base: URL, scene: Scene, state: string): Promise<Uint8Array> {
  const { headline, alt } = compose(scene, "wide").steps[state]!;
  return pdf(sheet(scene, state, "wide", "light"), {
    title: headline,
    alt,
    language: site.language,
    author: site.publisher,
    rights: creditLine(pageOf(base, scene, state)),
    date: data.version.date,
  });
}

/** The words and numbers of a state. */
function papers(base: URL, scene: Scene, state: string): Item[] {
  const step = compose(scene, "wide").steps[state]!;
  const { headline, alt, sub, rows } = step;
  const beside = (file: string, body: string, kind: Item["kind"] = "text"): Item => ({
    path: `${graphicFolder(scene.name, state)}/${file}`,
    body,
    kind,
  });
  const sentences = (...texts: string[]) => `${texts.map(line).join("\n")}\n`;
  return [
    beside("alt.txt", sentences(alt)),
    beside("caption.txt", sentences(say("kit.graphics.headline", { headline }), sub)),
    beside("credit.txt", sentences(credit(scene, step), creditLine(pageOf(base, scene, state)))),
    beside("data.csv", numbersCsv(story, rows), "data"),
    beside("EMBED.txt", embedCodes(scene.name, base)),
  ];
}
