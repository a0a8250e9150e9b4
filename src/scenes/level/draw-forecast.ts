/** The forecasts for the sea, enlarged, beside the fall before. None of it moves, so the model holds it drawn. */
import { group, label, mark, withRow, type Mark } from "../../engine/svg/mark";
import { hatch, line, polyline, rect } from "../../engine/svg/parts";
import { person } from "../../engine/svg/things/person";
import { span } from "./draw-basins";
import type { Estimate, Forecast } from "./forecast";
import type { Measures } from "./measures";
import { FIRST, LAST } from "./wall";

/** The water of today with the levels of both estimates in it; at the wall its metres; and the fall before. */
export function forecast({ next, width, wide, leading }: Measures): Mark[] {
  const { left, right, top, foot, is, bed, estimates, now } = next;
  return [
    ...fallen(next, wide, leading),
    rect("water", [left, is, right - left, foot - is], { class: "lake" }),
    polyline("bed", bed, { class: "quay" }),
    rect("wall", [right, top, width - right, foot - top], { class: "quay" }),
    line("wall-edge", [right, top], [right, foot], { class: "metre" }),
    ...scale(next, wide),
    withRow(
      LAST,
      group(LAST, {}, [
        line("line", [left, is], [bed[1]![0], is], { class: "water-mark" }),
        label("value", now.at, now.words, { class: "value" }),
        label("of", now.beside, now.of, { class: "note" }),
      ]),
    ),
    ...estimates.map((one) => estimate(one, next)),
    rect("edge", [left, top, width - left, foot - top], { class: "hair" }),
  ];
}

/** A dashed level, an arrow down to it, and over its line how much that is, and who says so. */
const estimate = (
  { id, y, to, x, amount, at, words, beside }: Estimate,
  { left, is }: Forecast,
): Mark =>
  withRow(
    id,
    group(id, {}, [
      line("level", [left, y], [to, y], { class: "water-mark other" }),
      span("drop", x, [is + 2, y - 1]),
      label("amount", at, amount, { class: "hero drop as-ink on-lake" }),
      label("of", beside, words, { class: "note strong on-lake" }),
    ]),
  );

/** The fall before, small, with a person; what of it is enlarged has a frame, and lines to where it is. */
function fallen({ small, left, top, foot: end }: Forecast, wide: boolean, leading: number): Mark[] {
  const { left: x, right, was, is, foot, frame, person: one, ground } = small;
  const [fx, fy, long, high] = frame;
  // Beside the coat, where there is more room than under the arm.
  const middle = (x + one.x - one.height * 0.12) / 2;
  const base = is - (is - was) * 0.38;
  return [
    hatch("gone", [x, was, right - x, is - was], wide ? 22 : 12, { class: "gone" }),
    rect("rest", [x, is, right - x, foot - is], { class: "lake" }),
    polyline("ground", ground, { class: "quay" }),
    withRow(FIRST, line("was", [x, was], [right, was], { class: "water-mark" })),
    line("is", [x, is], [ground[1]![0], is], { class: "water-mark" }),
    label("first", [x, was - leading * 0.4], small.first, { class: "note strong" }),
    mark("path", "rays", {
      class: "hair",
      d: `M${fx + long},${fy}L${left},${top}M${fx + long},${fy + high}L${left},${end}`,
    }),
    person("person", [one.x, is], one.height),
    withRow(
      "caspian-fall",
      group("caspian-fall", {}, [
        label("fell-amount", [middle, base], small.amount, {
          class: `${wide ? "value" : "note strong"} middle`,
        }),
        label("fell-words", [middle, base + leading], small.lower, { class: "note middle" }),
      ]),
    ),
    rect("lens", frame, { class: "hair dark" }),
  ];
}

/** Tenths of a metre on the wall, longer where they are named. */
const scale = ({ right, scale: all }: Forecast, wide: boolean): Mark[] =>
  all.flatMap(({ y, label: text }, i) => {
    const long = (wide ? 26 : 8) / (text ? 1 : 2);
    return [
      line(`tenth-${i}`, [right, y], [right + long, y], { class: "metre" }),
      ...(text
        ? [
            label(`tenth-${i}-words`, [right + long + (wide ? 8 : 2), y + 5], text, {
              class: "tick on-wall",
            }),
          ]
        : []),
    ];
  });
