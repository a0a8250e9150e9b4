import sharp from "sharp";
import { expect, test } from "vitest";
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

const classesOf = (mark: Mark) => String(mark.attrs["class"] ?? "").split(" ");

/** A picture without some of its marks; those that stay whole stay the same objects. */
function less(mark: Mark, out: (one: Mark) => boolean): Mark {
  const children = mark.children.filter((one) => !out(one)).map((one) => less(one, out));
  const same =
    children.length === mark.children.length &&
    children.every((one, i) => one === mark.children[i]);
  return same ? mark : { ...mark, children };
}

type Pixels = (x: number, y: number) => string;

/** What is seen of a picture in a scheme: the colour of each unit of it. */
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
  return (x, y) => {
    const at = (Math.round(y) * info.width + Math.round(x)) * info.channels;
    return `#${data.subarray(at, at + 3).toString("hex")}`;
  };
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
function grounds(at: Pixels, box: { left: number; right: number; top: number; bottom: number }) {
  const seen = new Map<string, number>();
  let all = 0;
  for (let y = Math.ceil(box.top); y < box.bottom; y++)
    for (let x = Math.ceil(box.left); x < box.right; x++) {
      seen.set(at(x, y), (seen.get(at(x, y)) ?? 0) + 1);
      all++;
    }
  return [...seen].filter(([, count]) => count > all * 0.2).map(([colour]) => colour);
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

test.each(cases)("$name: every text reads on what lies under it", async (one) => {
  const composed = compose(one.scene, one.frame);
  const faint: string[] = [];
  for (const state of Object.keys(composed.states)) {
    const picture = composed.picture(state);
    const bare = less(picture, ({ tag }) => tag === "text");
    const at = await pixels(composed, bare.children, one.scheme);
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
  expect(faint).toEqual([]);
});

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

test.each(cases)("$name: every kind of mark stands out from what it lies on", async (one) => {
  const composed = compose(one.scene, one.frame);
  const { width, height } = composed.frame;
  const known = new Set<string>();
  const faint: string[] = [];
  for (const state of Object.keys(composed.states)) {
    const picture = less(composed.picture(state), ({ tag }) => tag === "text");
    const fresh = [...kinds(picture)].filter(([look]) => !known.has(look));
    if (!fresh.length) continue;
    const withAll = await pixels(composed, picture.children, one.scheme);
    for (const [look, marks] of fresh) {
      known.add(look);
      const without = less(picture, (one) => marks.has(one));
      const at = await pixels(composed, without.children, one.scheme);
      let changed = 0;
      let clear = 0;
      for (let y = 0; y < Math.floor(height); y++)
        for (let x = 0; x < width; x++) {
          const [a, b] = [withAll(x, y), at(x, y)];
          if (a === b) continue;
          changed++;
          if (contrast(a, b) >= 3) clear++;
        }
      // An outline is enough: it grows with the root of what it bounds.
      if (changed > 24 && clear < Math.sqrt(changed))
        faint.push(`${state}: (${look}) ${clear} of ${changed} pixels`);
    }
  }
  expect(faint).toEqual([]);
});
