import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { contrast } from "../brand/contrast";
import { textBoxes } from "../engine/style/boxes";
import { resolve, styleOf, type Scheme } from "../engine/style/style";
import { compose, filled } from "../engine/scene/compose";
import type { Mark } from "../engine/svg/mark";
import { rect } from "../engine/svg/parts";
import { toString } from "../engine/svg/string";
import { Inliner } from "../engine/stills/inline";
import { scenes, story } from "@story";

const schemes = ["light", "dark"] as const;
const names = ["wide", "narrow"] as const;
const cases = Object.values(scenes).flatMap((scene) =>
  names.flatMap((frame) =>
    schemes.map((scheme) => ({ scene, frame, scheme, name: `${scene.name} ${frame} ${scheme}` })),
  ),
);

type Case = (typeof cases)[number];

const classesOf = (mark: Mark) => String(mark.attrs["class"] ?? "").split(" ");

/** A picture without some of its marks; those that stay whole stay the same objects. */
function less(mark: Mark, out: (one: Mark) => boolean): Mark {
  const children = mark.children.filter((one) => !out(one)).map((one) => less(one, out));
  const same =
    children.length === mark.children.length &&
    children.every((one, i) => one === mark.children[i]);
  return same ? mark : { ...mark, children };
}

/** The colour of each unit of a picture, as 0xRRGGBB, row by row. */
interface Pixels {
  width: number;
  height: number;
  colours: Uint32Array;
}

const hex = (colour: number): string => `#${colour.toString(16).padStart(6, "0")}`;

/** What is seen of a picture in a scheme. */
async function pixels(
  { frame, backdrop }: ReturnType<typeof compose>,
  marks: readonly Mark[],
  scheme: Scheme,
): Promise<Pixels> {
  const inliner = new Inliner(story.looks, { frame: frame.name, scheme });
  const drawn = [
    rect("paper", [0, 0, frame.width, frame.height], { class: "paper" }),
    ...marks,
  ].map((one) => inliner.inline(one));
  const slots = filled(backdrop, (one) => inliner.inline(one));
  const svg: Mark = {
    tag: "svg",
    key: "",
    attrs: {
      xmlns: "http://www.w3.org/2000/svg",
      width: frame.width,
      height: frame.height,
    },
    children: [inliner.defs(), ...drawn],
  };
  const { data, info } = await sharp(Buffer.from(toString(svg, slots)), { density: 72 })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  const colours = new Uint32Array(width * height);
  for (let i = 0, at = 0; i < colours.length; i++, at += channels)
    colours[i] = (data[at]! << 16) | (data[at + 1]! << 8) | data[at + 2]!;
  return { width, height, colours };
}

interface Letters {
  mark: Mark;
  opacity: number;
}

/** The texts of a picture in the order of their boxes, with how far they are shown. */
const letters = (mark: Mark, opacity = 1): Letters[] => {
  const own = opacity * Number(mark.attrs["opacity"] ?? 1);
  return mark.tag === "text"
    ? [{ mark, opacity: own }]
    : mark.children.flatMap((one) => letters(one, own));
};

/** The colours that lie under a box and take a good part of it. */
function grounds(
  { width, colours }: Pixels,
  box: { left: number; right: number; top: number; bottom: number },
): string[] {
  const seen = new Map<number, number>();
  let all = 0;
  for (let y = Math.ceil(box.top); y < box.bottom; y++)
    for (let x = Math.ceil(box.left); x < box.right; x++) {
      const colour = colours[y * width + x]!;
      seen.set(colour, (seen.get(colour) ?? 0) + 1);
      all++;
    }
  return [...seen].filter(([, count]) => count > all * 0.2).map(([colour]) => hex(colour));
}

const known = new Map<number, boolean>();

/** Whether two colours can be told apart as WCAG asks of what is no text. */
function apart(a: number, b: number): boolean {
  const key = a * 0x1000000 + b;
  const found = known.get(key) ?? contrast(hex(a), hex(b)) >= 3;
  known.set(key, found);
  return found;
}

/** A colour laid over another as far as it is shown. */
const over = (top: string, ground: string, opacity: number) =>
  `#${[1, 3, 5]
    .map((i) => [parseInt(top.slice(i, i + 2), 16), parseInt(ground.slice(i, i + 2), 16)] as const)
    .map(([a, b]) =>
      Math.round(a * opacity + b * (1 - opacity))
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")}`;

/** What WCAG 2.2 asks of letters: large ones may be fainter. */
const least = (size: number, weight: number) =>
  size >= 24 || (size >= 18.66 && weight >= 700) ? 3 : 4.5;

/** A picture without words, drawn once for all that is asked of it. */
type Bare = (state: string) => Promise<Pixels>;

function bareOf({ scene, frame, scheme }: Case): Bare {
  const composed = compose(scene, frame);
  const drawn = new Map<string, Promise<Pixels>>();
  return (state) => {
    const bare = less(composed.picture(state), ({ tag }) => tag === "text");
    const found = drawn.get(state) ?? pixels(composed, bare.children, scheme);
    drawn.set(state, found);
    return found;
  };
}

async function faintTexts(one: Case, bare: Bare): Promise<string[]> {
  const { picture: draw, states } = compose(one.scene, one.frame);
  const faint: string[] = [];
  for (const state of Object.keys(states)) {
    const picture = draw(state);
    const at = await bare(state);
    const boxes = textBoxes(story.looks, picture, one.frame);
    for (const [i, { mark, opacity }] of letters(picture).entries()) {
      const style = styleOf(story.looks, classesOf(mark), one.frame);
      const ink = resolve(story.looks, style["fill"]!, one.scheme);
      const halo = Number(style["stroke-width"] ?? 0) >= 2 && style["stroke"] !== "none";
      const under = grounds(at, boxes[i]!);
      const around = halo ? [resolve(story.looks, style["stroke"]!, one.scheme)] : under;
      const need = least(Number.parseFloat(style["font-size"]!), Number(style["font-weight"]));
      for (const ground of around) {
        const found = contrast(over(ink, ground, opacity), ground);
        if (found < need) faint.push(`${state}: "${mark.text}" ${found.toFixed(2)} on ${ground}`);
      }
    }
  }
  return faint;
}

/** The names of countries that stand on water: where a camera sees farther than the land is drawn. */
async function drowned(one: Case, bare: Bare): Promise<string[]> {
  const { picture: draw, states } = compose(one.scene, one.frame);
  const sea = resolve(story.looks, "var(--sea)", one.scheme);
  const found: string[] = [];
  for (const state of Object.keys(states)) {
    const picture = draw(state);
    const at = await bare(state);
    const boxes = textBoxes(story.looks, picture, one.frame);
    for (const [i, { mark, opacity }] of letters(picture).entries())
      if (opacity === 1 && classesOf(mark).includes("country"))
        if (grounds(at, boxes[i]!).includes(sea)) found.push(`${state}: "${mark.text}"`);
  }
  return found;
}

/** How far the faintest part of a mark is shown. */
const faintest = ({ attrs, children }: Mark): number =>
  Number(attrs["opacity"] ?? 1) * Math.min(1, ...children.map(faintest));

/**
 * The marks that tell of a row and are not set back, each kind once: those of the same classes
 * look the same. What hatches a mark belongs to it, and so does all else that tells of its row.
 */
function kinds(picture: Mark): Map<string, Set<Mark>> {
  const rows = new Map<string, { marks: Set<Mark>; look: string }>();
  const look = (mark: Mark): string =>
    [mark.attrs["class"] ?? "", ...mark.children.map(look)].join("/");
  const walk = (mark: Mark, opacity: number): void => {
    const shown = opacity * Number(mark.attrs["opacity"] ?? 1);
    if (shown < 0.9) return;
    for (const [i, child] of mark.children.entries()) {
      const row = child.attrs["data-row"];
      const next = mark.children[i + 1];
      if (row !== undefined && faintest(child) * shown >= 0.9) {
        const entry = rows.get(String(row)) ?? { marks: new Set(), look: "" };
        for (const one of [child, ...(next?.key.match(/hatch|core/) ? [next] : [])]) {
          entry.marks.add(one);
          entry.look += ` ${look(one)}`;
        }
        rows.set(String(row), entry);
      }
      walk(child, shown);
    }
  };
  walk(picture, 1);
  return new Map([...rows.values()].map((entry) => [entry.look, entry.marks]));
}

async function faintMarks(one: Case, bare: Bare): Promise<string[]> {
  const composed = compose(one.scene, one.frame);
  const known = new Set<string>();
  const faint: string[] = [];
  for (const state of Object.keys(composed.states)) {
    const picture = less(composed.picture(state), ({ tag }) => tag === "text");
    const fresh = [...kinds(picture)].filter(([look]) => !known.has(look));
    if (!fresh.length) continue;
    const withAll = await bare(state);
    for (const [look, marks] of fresh) {
      known.add(look);
      const without = less(picture, (one) => marks.has(one));
      const at = await pixels(composed, without.children, one.scheme);
      let changed = 0;
      let clear = 0;
      for (let i = 0; i < at.colours.length; i++) {
        const [a, b] = [withAll.colours[i]!, at.colours[i]!];
        if (a === b) continue;
        changed++;
        if (apart(a, b)) clear++;
      }
      // An outline is enough: it grows with the root of what it bounds.
      if (changed > 24 && clear < Math.sqrt(changed))
        faint.push(`${state}: (${look}) ${clear} of ${changed} pixels`);
    }
  }
  return faint;
}

describe.each(cases)("$name", (one) => {
  let bare: Bare;
  beforeAll(() => {
    bare = bareOf(one);
  });
  // What was drawn is let go: all of it together would fill the memory.
  afterAll(() => {
    bare = () => Promise.reject(new Error("drawn no more"));
  });

  test("every text reads on what lies under it", async () => {
    expect(await faintTexts(one, bare)).toEqual([]);
  });

  test("countries are named on their land", async () => {
    expect(await drowned(one, bare)).toEqual([]);
  });

  test("every kind of mark stands out from what it lies on", async () => {
    expect(await faintMarks(one, bare)).toEqual([]);
  });
});
