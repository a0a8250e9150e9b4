import { line } from "../../engine/base/escape";
import { compose } from "../../engine/scene/compose";
import { credit } from "../../engine/scene/credit";
import { numbersCsv } from "../../engine/scene/numbers";
import { progress } from "../../engine/stills/progress";
import { fixed, png, sheet } from "../../engine/stills/still";
import type { StoryScene as Scene } from "../../engine/story";
import { creditLine } from "../../site/credit";
import { embedCodes } from "../embed/paper";
import type { Item } from "../pack/item";
import { say } from "../words";
import { graphicFile, graphicFolder, type Form } from "./graphic";
import { pdf } from "./pdf";
import { readme } from "./readme";
import { pictureXmp } from "./xmp";
import { data, scenes, site, story } from "@story";

/**
 * How many states are drawn before the first of them is asked for: while one is compressed the
 * next is drawn.
 */
const AHEAD = 3;

/**
 * Each state of each scene as files to place: PNG at twice its size, wide and narrow; SVG, light
 * and dark; PDF for print; and the words and numbers that belong to it. Letters are outlines, so
 * that no file needs a font.
 *
 * @param base the address of the site on which it was first published
 */
export async function* graphics(base: URL): AsyncGenerator<Item> {
  const all = Object.values(scenes).flatMap((scene) =>
    Object.keys(compose(scene, "wide").states).map((state) => ({ scene, state })),
  );
  const done = progress("graphics", all.length);
  yield { path: "graphics/README.txt", body: readme(), kind: "text" };
  const begin = async ({ scene, state }: (typeof all)[number]) => [
    ...(await pictures(base, scene, state)),
    ...papers(base, scene, state),
  ];
  const begun = all.slice(0, AHEAD).map(begin);
  for (let next = begun.length; begun.length; next++) {
    yield* await begun.shift()!;
    done();
    if (next < all.length) begun.push(begin(all[next]!));
  }
}

const pageOf = (base: URL, scene: Scene, state: string) =>
  new URL(`/scenes/${scene.name}/#${state}`, base).href;

/** A state as pictures. */
async function pictures(base: URL, scene: Scene, state: string): Promise<Item[]> {
  const xmp = pictureXmp(base, scene, state);
  const form = (
    of: Pick<Form, "frame" | "kind"> & Partial<Form>,
    body: Uint8Array | string,
  ): Item => ({
    path: graphicFile({ scene: scene.name, state, scheme: "light", ...of }),
    body,
    kind: "graphic",
  });
  const wide = fixed(scene, state, "wide", "light").svg;
  const dark = fixed(scene, state, "wide", "dark").svg;
  const [large, small, paged] = await Promise.all([
    png(wide, 2, xmp),
    png(fixed(scene, state, "narrow", "light").svg, 2, xmp),
    print(base, scene, state),
  ]);
  return [
    form({ frame: "wide", kind: "png" }, new Uint8Array(large)),
    form({ frame: "narrow", kind: "png" }, new Uint8Array(small)),
    form({ frame: "wide", kind: "svg" }, wide),
    form({ frame: "wide", kind: "svg", scheme: "dark" }, dark),
    form({ frame: "wide", kind: "pdf" }, paged),
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
  const { headline, alt, sub, rows } = compose(scene, "wide").steps[state]!;
  const beside = (file: string, body: string, kind: Item["kind"] = "text"): Item => ({
    path: `${graphicFolder(scene.name, state)}/${file}`,
    body,
    kind,
  });
  const sentences = (...texts: string[]) => `${texts.map(line).join("\n")}\n`;
  return [
    beside("alt.txt", sentences(alt)),
    beside("caption.txt", sentences(say("kit.graphics.headline", { headline }), sub)),
    beside("credit.txt", sentences(credit(scene, rows), creditLine(pageOf(base, scene, state)))),
    beside("data.csv", numbersCsv(story, rows), "data"),
    beside("EMBED.txt", embedCodes(scene.name, base)),
  ];
}
