/** The way on its land, with four flags. Runs in the browser too: imports only `svg`. */
import { group, label, lines, mark, slot, type Mark } from "../../engine/svg/mark";
import { dot, line, polyline, rect } from "../../engine/svg/parts";
import type { Model } from "./model";

/** The ground, the way over it, names, and the flags with their words. */
export function drawMap({ verdict, wide, leading }: Model): Mark[] {
  const { box, legs, dots, ring, names, flags } = verdict;
  const { x, y, width, height } = box;
  return [
    mark("svg", "ground", { x, y, width, height, viewBox: `0 0 ${width} ${height}` }, [
      rect("water", [0, 0, width, height], { class: "sea" }),
      group("relief", { "stroke-width": 0.9 }, [slot("land", {})]),
      ...legs.map(({ id, look, thick, dash, points }) =>
        polyline(id, points, {
          class: look,
          "stroke-width": thick,
          "stroke-dasharray": dash ? dash.map((part) => part * thick).join(" ") : "none",
        }),
      ),
      ...dots.map((at, i) => dot(`dot-${i}`, at, wide ? 4.5 : 2.5, { class: "dot" })),
      mark("circle", "ring", { cx: ring.at[0], cy: ring.at[1], r: ring.r, class: "ring" }),
      ...names.map(({ key, x: left, y: top, look, words }) =>
        label(key, [left, top], words, { class: look }),
      ),
      ...flags.map((one) => flag(one, { leading, wide, radius: ring.r })),
    ]),
  ];
}

/** A pole from its place to the words, whether they stand over it or under it. */
function flag(
  { key, at, x, y, side, word, lines: words }: Model["verdict"]["flags"][0],
  { leading, wide, radius }: { leading: number; wide: boolean; radius: number },
): Mark {
  const edge = side === " end" ? -1 : 1;
  const over = y < at[1];
  const [foot, head] = wide ? [6, 34] : [4, 20];
  const left = x + edge * (wide ? 10 : 6);
  return group(key, {}, [
    line(
      "pole",
      [at[0], at[1] + (key === "missing" ? radius : 0)],
      [at[0], over ? y - head : y + leading * words.length + foot],
      {
        class: "pole",
      },
    ),
    label("word", [left, y], word, { class: `hero small planted${side}` }),
    ...lines("words", [left, y + leading * 1.15], words, {
      leading,
      class: `note map strong${side}`,
    }),
  ]);
}
