/** The way on its land, with flags and a loupe. Runs in the browser too: imports only `svg`. */
import { group, label, lines, mark, slot, type Mark } from "../../engine/svg/mark";
import { dot, line, polyline, rect } from "../../engine/svg/parts";
import type { Model } from "./model";

/** The ground, the way over it, names, and the flags with their words. */
export function drawMap({ verdict, wide, leading }: Model): Mark[] {
  const { box, legs, dots, loupe, names, flags } = verdict;
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
      ...names.map(({ key, x: left, y: top, look, words }) =>
        label(key, [left, top], words, { class: look }),
      ),
      ...flags.map((one) => flag(one, { leading, wide })),
      enlarged(loupe, { leading, wide }),
    ]),
  ];
}

interface Size {
  leading: number;
  wide: boolean;
}

/** A pole from its place to the words, whether they stand over it or under it. */
function flag(
  { key, at, x, y, side, look, word, lines: words }: Model["verdict"]["flags"][0],
  { leading, wide }: Size,
): Mark {
  const edge = side === " end" ? -1 : 1;
  const left = x + edge * (wide ? 10 : 6);
  return group(key, {}, [
    line("pole", at, [at[0], y - (wide ? 34 : 20)], { class: "pole" }),
    label("word", [left, y], word, { class: `hero small ${look}${side}` }),
    ...lines("words", [left, y + leading * 1.15], words, {
      leading,
      class: `note map strong${side}`,
    }),
  ]);
}

/** The loupe: lines from what it enlarges, its land, the gap in it, and what is missing. */
function enlarged(
  { box, at, r, legs, names, x, y, word, lines: words }: Model["verdict"]["loupe"],
  { leading, wide }: Size,
): Mark {
  const { x: left, y: top, width, height } = box;
  const thick = wide ? 9 : 5;
  return group("loupe", {}, [
    ...[0, 1].map((i) =>
      line(`ray-${i}`, [at[0], at[1] + (i ? r : -r)], [left, top + i * height], { class: "pole" }),
    ),
    dot("ring", at, r, { class: "loupe" }),
    // Cut at its edges.
    mark(
      "svg",
      "glass",
      { x: left, y: top, width, height, viewBox: `${left} ${top} ${width} ${height}` },
      [
        rect("sea", [left, top, width, height], { class: "sea" }),
        group("near", { "stroke-width": 0.9 }, [slot("loupe", {})]),
        ...legs.map(({ id, missing, points }) =>
          polyline(id, points, {
            class: missing ? "leg" : "leg unmeasured flat",
            "stroke-width": missing ? thick : thick * 0.3,
            "stroke-dasharray": missing ? `0 ${thick * 1.7}` : "none",
          }),
        ),
      ],
    ),
    ...names.map(({ key, x: nx, y: ny, look, words: text }) =>
      label(key, [nx, ny], text, { class: look }),
    ),
    rect("edge", [left, top, width, height], { class: "loupe" }),
    label("word", [x, y], word, { class: "hero small over-land" }),
    ...lines("words", [x, y + leading * 1.15], words, {
      leading,
      class: "note map strong",
    }),
  ]);
}
