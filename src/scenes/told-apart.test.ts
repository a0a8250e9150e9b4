import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  formatHex,
  parse,
  wcagLuminance,
  type Color,
} from "culori";
import { describe, expect, test } from "vitest";
import { compose } from "../engine/scene/compose";
import { resolve, styleOf, type Scheme } from "../engine/style/style";
import type { Mark } from "../engine/svg/mark";
import { scenes, story } from "@story";

/** How colours look to readers with less than three kinds of cones. */
const eyes: Readonly<Record<string, (colour: Color) => Color>> = {
  deutan: filterDeficiencyDeuter(1),
  protan: filterDeficiencyProt(1),
  tritan: filterDeficiencyTrit(1),
};
/** Ink and names need so much contrast that lightness alone has no room for five roles on grey paper. */
const grey = (colour: Color): Color => {
  const light = wcagLuminance(colour);
  return { mode: "lrgb", r: light, g: light, b: light };
};
const difference = differenceCiede2000();
/** Colours nearer than this are one to a reader who looks for theirs in a picture. */
const LEAST = 10;
/** Lines of which one is so many times as wide as the other are told apart by their width. */
const WIDER = 1.3;

/** What marks in one colour look like but for it: whether they are lines, how wide, how dashed. */
interface Look {
  kind: "line" | "outline" | "area";
  dash: string;
  width: number;
}

const classesOf = ({ attrs }: Mark) => String(attrs["class"] ?? "").split(" ");
const path = ({ attrs: { d, points } }: Mark) => d ?? points;

/** The looks of a picture’s marks by their role of colour. */
function looks(picture: Mark, frame: "wide" | "narrow"): Map<string, Look[]> {
  const found = new Map<string, Look[]>();
  const walk = (mark: Mark, shown: number, inside?: Mark) => {
    const opacity = shown * Number(mark.attrs["opacity"] ?? 1);
    if (opacity < 0.5 || mark.tag === "text") return;
    const classes = classesOf(mark);
    const style = classes.includes("faded") ? {} : styleOf(story.looks, classes, frame);
    for (const paint of ["stroke", "fill"] as const) {
      const role = roleOf(style[paint]);
      const drawn = style["fill"] === "none" ? ("line" as const) : ("outline" as const);
      const kind = paint === "fill" ? ("area" as const) : drawn;
      if (!role || !story.config.palette.apart.includes(role)) continue;
      const of = (name: string) => String(mark.attrs[name] ?? style[name] ?? "");
      // A line that another is drawn inside of is a double one.
      const dash = inside && path(inside) === path(mark) ? "double" : of("stroke-dasharray");
      const look: Look = { kind, dash, width: Number(of("stroke-width")) || 1 };
      found.set(role, [...(found.get(role) ?? []), look]);
    }
    mark.children.forEach((child, i) => walk(child, opacity, mark.children[i + 1]));
  };
  walk(picture, 1);
  return found;
}

/** Whole, double or dashed: dashes of two measures are not told apart. */
const course = ({ dash }: Look) =>
  ["", "none"].includes(dash) ? "whole" : dash === "double" ? dash : "dashed";

/** Whether two marks differ by more than their colours. */
const differs = (a: Look, b: Look): boolean =>
  a.kind !== b.kind ||
  course(a) !== course(b) ||
  Math.max(a.width, b.width) / Math.min(a.width, b.width) >= WIDER;

const roleOf = (paint = "") => /var\(--([a-z-]+)\)/.exec(paint)?.[1];

/** The roles whose name or number stands in a picture, in letters of their colour. */
const named = (mark: Mark, frame: "wide" | "narrow"): (string | undefined)[] => [
  ...(mark.tag === "text" ? [roleOf(styleOf(story.looks, classesOf(mark), frame)["fill"])] : []),
  ...mark.children.flatMap((one) => named(one, frame)),
];

/** What is one colour to some eye among two roles, in a scheme. */
function alike(one: string, other: string, scheme: Scheme, through: typeof eyes): string[] {
  const colours = [one, other].map((role) =>
    parse(resolve(story.looks, `var(--${role})`, scheme))!,
  );
  return Object.entries(through).flatMap(([eye, seen]) => {
    const [a, b] = colours.map(seen) as [Color, Color];
    const far = difference(a, b);
    if (far >= LEAST) return [];
    return `${scheme}: ${one} and ${other}, ${eye}, ${far.toFixed(1)} (${formatHex(a)}, ${formatHex(b)})`;
  });
}

describe.each(Object.values(scenes))("$name", (scene) => {
  test.each(["wide", "narrow"] as const)(
    "%s: what differs by colour does so to every eye, and on grey paper has its name",
    (frame) => {
      const { states, picture } = compose(scene, frame);
      const found = Object.keys(states).flatMap((state) => {
        const drawn = picture(state);
        const own = [...looks(drawn, frame)];
        const names = named(drawn, frame);
        return own.flatMap(([one, ones], i) =>
          own.slice(i + 1).flatMap(([other, others]) => {
            if (ones.every((a) => others.every((b) => differs(a, b)))) return [];
            // Bars are named each by itself, in ink; lines cross, and their names say which is which.
            const lines = [ones, others].every((all) => all.some(({ kind }) => kind === "line"));
            const unnamed = [one, other].filter((role) => lines && !names.includes(role));
            return [
              ...alike(one, other, "light", eyes),
              ...alike(one, other, "dark", eyes),
              ...(unnamed.length
                ? alike(one, other, "light", { [`grey, no name of ${unnamed}`]: grey })
                : []),
            ].map((what) => `${state} ${what}`);
          }),
        );
      });
      expect(found).toEqual([]);
    },
  );
});
