import { line } from "../../engine/base/escape";
import { compose } from "../../engine/scene/compose";
import { credit } from "../../engine/scene/credit";
import { numbersCsv } from "../../engine/scene/numbers";
import type { StoryScene as Scene } from "../../engine/story";
import { progress } from "../../engine/stills/progress";
import { fixed, png, sheet } from "../../engine/stills/still";
import { creditLine } from "../../site/credit";
import { embedCodes } from "../embed/codes";
import { graphicFile, graphicFolder } from "./graphic";
import type { Item } from "../pack/item";
import { pdf } from "./pdf";
import { pictureXmp } from "./xmp";
import { data, scenes, site, story } from "@story";

const { version } = data;

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
  const say = progress("graphics", all.length);
  yield { path: "graphics/README.txt", body: README, kind: "text" };
  const begin = ({ scene, state }: (typeof all)[number]) => filesOf(base, scene, state);
  const begun = all.slice(0, AHEAD).map(begin);
  for (let next = begun.length; begun.length; next++) {
    yield* await begun.shift()!;
    say();
    if (next < all.length) begun.push(begin(all[next]!));
  }
}

async function filesOf(base: URL, scene: Scene, state: string): Promise<Item[]> {
  const { name } = scene;
  const { headline, alt, sub, rows } = compose(scene, "wide").steps[state]!;
  const page = new URL(`/scenes/${name}/#${state}`, base).href;
  const xmp = pictureXmp(base, scene, state);
  const picture = (
    frame: "wide" | "narrow",
    scheme: "light" | "dark",
    kind: "png" | "svg" | "pdf",
    body: Uint8Array | string,
  ): Item => ({ path: graphicFile(name, state, frame, scheme, kind), body, kind: "graphic" });
  const beside = (file: string, body: string, kind: Item["kind"] = "text"): Item => ({
    path: `${graphicFolder(name, state)}/${file}`,
    body,
    kind,
  });
  const sentences = (...texts: string[]) => `${texts.map(line).join("\n")}\n`;
  const light = {
    wide: fixed(scene, state, "wide", "light"),
    narrow: fixed(scene, state, "narrow", "light"),
  };
  const [wide, narrow, paged] = await Promise.all([
    png(light.wide.svg, 2, xmp),
    png(light.narrow.svg, 2, xmp),
    pdf(sheet(scene, state, "wide", "light"), {
      title: headline,
      alt,
      language: site.language,
      author: site.publisher,
      rights: creditLine(page),
      date: version.date,
    }),
  ]);
  return [
    picture("wide", "light", "png", new Uint8Array(wide)),
    picture("narrow", "light", "png", new Uint8Array(narrow)),
    picture("wide", "light", "svg", light.wide.svg),
    picture("wide", "dark", "svg", fixed(scene, state, "wide", "dark").svg),
    picture("wide", "light", "pdf", paged),
    beside("alt.txt", sentences(alt)),
    beside("caption.txt", sentences(`${headline}.`, sub)),
    beside("credit.txt", sentences(credit(scene, rows), creditLine(page))),
    beside("data.csv", numbersCsv(story, rows), "data"),
    beside("EMBED.txt", embedCodes(name, base)),
  ];
}

const README = `A folder for each picture, and in it one for each of its states. In a state’s folder:

…-wide.png       for a column of text, 1760 pixels wide: twice the size it is made for
…-narrow.png     for telephones, 720 pixels wide, drawn anew with larger letters
…-wide.svg       the same as lines and shapes, for any size
…-wide-dark.svg  on a dark ground
…-wide.pdf       for print and layout programs; its alternative text is in it
alt.txt          what is seen, for those who do not see it: put it in the field for alternative text
caption.txt      the headline, and what is counted
credit.txt       the sources, and our credit. Print both with the picture
data.csv         the numbers in the picture, each with its source
EMBED.txt        five codes to put the picture, with all its states, into a page

Letters are drawn as shapes, so that a picture looks the same everywhere and needs no font. To
translate one, take its words from alt.txt and caption.txt and set them over the PDF.

The PNG files say inside what they show, whose they are and under what licence (IPTC metadata).
`;
