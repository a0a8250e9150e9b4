/**
 * One map on which parts of the line come forward in turn. Runs at compile time and in the
 * browser, so it imports only `svg`.
 */
import { group, lines, mark, round, shown, slot, withRow, type Mark } from "../../engine/svg/mark";
import { dot, polyline, rect } from "../../engine/svg/parts";
import type { Model } from "./model";
import type { State } from "./steps";

export function draw(model: Model, state: State): readonly Mark[] {
  const { x, y, width, height } = model.box;
  return [
    mark("svg", "map", { x, y, width, height, viewBox: `0 0 ${width} ${height}` }, [
      rect("water", [0, 0, width, height], { class: "sea" }),
      group("ground", { "stroke-width": 0.9 }, [slot("land", {})]),
      group(
        "lines",
        {},
        model.lines.map((one) => leg(one, state[one.part])),
      ),
      group(
        "dots",
        {},
        model.dots.map(({ id, x, y }) => dot(id, [x, y], 3.6, { class: "dot" })),
      ),
      group("titles", {}, titles(model, state)),
    ]),
  ];
}

type Line = Model["lines"][0];

/** How strongly a part is drawn that is not the subject. */
const FAINT = 0.3;

/**
 * A leg in its line language: rails solid, works pale and filled by the share built, or with a
 * thin core where none is known, a road double, what is missing as dots.
 */
function leg({ id, mode, status, built, points }: Line, strength: number): Mark {
  const line = (key: string, looks: string, width: number, dash: string) =>
    polyline(key, points, {
      class: `leg ${looks}`,
      "stroke-width": width,
      "stroke-dasharray": dash,
    });
  const road = [line("kerbs", "south flat", 6, "none"), line("way", "way-inside flat", 3, "none")];
  const works = [
    line("bed", "bed", 6, "none"),
    built === null
      ? line("core", "", 1.4, "none")
      : line("built", "under-way", 6, `${round(20 * built)} ${round(20 * (1 - built))}`),
  ];
  const rails = [line("rails", "", 4, status === "missing" ? "0 10" : "none")];
  const drawn = mode === "road" ? road : status === "under-way" ? works : rails;
  return withRow(id, group(id, { opacity: round(FAINT + (1 - FAINT) * strength, 2) }, drawn));
}

const titles = ({ titles: all, leading }: Model, state: State): Mark[] =>
  all.flatMap(({ id, part, x, y, class: look, lines: words }) =>
    shown(
      part === "always" ? 1 : state[part],
      id,
      lines("line", [x, y], words, { leading, class: look }),
    ),
  );
