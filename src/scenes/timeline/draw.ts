/**
 * Papers, works on both sides, and a hole between them. Runs at compile time and in the browser, so
 * it imports only `svg`.
 */
import { group, label, lines, withRow, type Mark } from "../../engine/svg/mark";
import { dot, line, rect } from "../../engine/svg/parts";
import { laidTrack, RAILS } from "../../engine/svg/things/laid-track";
import { sheet, SHEET_SHAPE } from "../../engine/svg/things/sheet";
import type { Model } from "./model";

export function draw(model: Model): readonly Mark[] {
  const { ground, hole, ticks, foot, last, syunik, wide } = model;
  const { x, top, base, text } = last;
  return [
    rect("ground", [ground.x, ground.y, ground.width, ground.height], { class: "land" }),
    rect("hole", [hole.x, hole.y, hole.width, hole.height], { class: "hole" }),
    ...ticks.flatMap((one, i) => [
      line(`tick-${i}`, [one.x, base], [one.x, base + 6], { class: "axis" }),
      label(`at-${i}`, [one.x, foot], one.text, { class: "tick middle" }),
    ]),
    line("last", [x, top], [x, base + 6], { class: "last-known" }),
    label("known", [x + (wide ? 20 : 8), foot], text, { class: "note strong end" }),
    ...model.papers.map((one) => paper(model, one)),
    ...model.rows.map((one) => works(model, one)),
    ...lines("none", syunik.at, syunik.lines, {
      leading: syunik.leading,
      class: wide ? "value" : "note strong",
    }),
    study(model),
  ];
}

/** A sheet, what it is over it, and how far it binds on it. */
function paper(
  { sheet: width, leading, wide }: Model,
  { id, foot, at, look, over, on }: Model["papers"][0],
): Mark {
  const first = foot[1] - width * SHEET_SHAPE - leading * 1.5 + (wide ? 0 : 3);
  return withRow(
    id,
    group(id, {}, [
      sheet("sheet", foot, width),
      ...over.map((text, i) =>
        label(`over-${i}`, [at, first + i * leading], text, {
          class: `note${i ? "" : " strong"}${look}`,
        }),
      ),
      ...(on ? [label("state", [foot[0], foot[1] - 14], on, { class: "note strong middle" })] : []),
    ]),
  );
}

/** Track to the last report, which stays open; after it only dots, as far as anything is known. */
function works({ track, last }: Model, one: Model["rows"][0]): Mark {
  const { id, key, y, before, name, report } = one;
  const [from, to] = one.track;
  const rails = RAILS.map((side) => y + track * side);
  return withRow(
    id,
    group(key, {}, [
      laidTrack("track", [from, to], y, track),
      ...(before
        ? []
        : [line("begun", [from, y - track / 2], [from, y + track / 2], { class: "begun" })]),
      ...rails.map((at, i) =>
        line(`open-${i}`, [to + track * 0.3, at], [last.x - 3, at], { class: "earlier" }),
      ),
      label("name", name.at, name.text, { class: "note strong over-land" }),
      label("report", report.at, report.text, { class: "note over-land" }),
    ]),
  );
}

/** The only thing in the hole: a study. */
const study = ({ study: { id, at, text }, wide }: Model): Mark => {
  const r = wide ? 9 : 5.5;
  return withRow(
    id,
    group(id, {}, [
      dot("sign", at, r, { class: "not-built" }),
      label("text", [at[0] + r * 1.8, at[1] + (wide ? 5.5 : 4.5)], text, { class: "note" }),
    ]),
  );
};
