/** Both ends of a wheelset over rails that are too wide for it. Runs in the browser too: only `svg`. */
import { group, label, lines, mark, round, withRow, type Mark } from "../../engine/svg/mark";
import { line, rect } from "../../engine/svg/parts";
import type { Gauges } from "./gauges";
import type { Model } from "./model";
import { PARTS } from "./sketch";

/** The left wheel with its lip at the rail, the right one away from it, and the gap between. */
export function gauge({ gauges: one, leading, wide }: Model): Mark[] {
  const { mm, left, wide: right, narrow, top, foot, axle, measure, words } = one;
  const lip = top + 28 * mm;
  const middle = (left + narrow) / 2;
  const said = lip + leading * 1.9;
  const cut = { x: middle, width: PARTS.cut * mm * 0.3 };
  return [
    rect("sleeper", [left - PARTS.head * mm, foot, right - left + PARTS.head * 2 * mm, 14 * mm], {
      class: "sleeper",
    }),
    rect("axle", [left - 60 * mm, axle - 13 * mm, narrow - left + 120 * mm, 26 * mm], {
      class: "wheel",
    }),
    wheel("wheel-left", one, [left, -1]),
    wheel("wheel-right", one, [narrow, 1]),
    gone("axle-cut", cut, [axle - 14 * mm, axle + 14 * mm]),
    gone("sleeper-cut", cut, [foot - mm, foot + 15 * mm]),
    withRow(
      "gauge-standard",
      group("gauge-standard", {}, [
        ...span([left, narrow], lip + leading * 0.5),
        gone("span-cut", cut, [lip + leading * 0.5 - 7, lip + leading * 0.5 + 7]),
        label("words", [middle, said], words.standard, { class: "value middle" }),
        ...lines("wheels", [middle, said + leading], words.wheels, {
          leading,
          class: "note middle",
        }),
      ]),
    ),
    withRow(
      "gauge",
      group("gauge", {}, [
        rail("left", one, [left, -1]),
        rail("right", one, [right, 1]),
        ...span([left, right], measure),
        gone("span-cut", cut, [measure - 7, measure + 7]),
        label("words", [(left + right) / 2, measure + leading * 1.25], words.gauge, {
          class: "note strong middle",
        }),
      ]),
    ),
    withRow(
      "gauge-gap",
      group("missing", {}, [
        ...span([narrow, right], lip + leading * 0.5, "gap-span"),
        label("gap", [(narrow + right) / 2, lip - (wide ? 4 : 1)], words.gap, {
          class: "hero middle",
        }),
        label("unit", [(narrow + right) / 2, said], words.unit, {
          class: "value middle as-corridor",
        }),
      ]),
    ),
  ];
}

/** A distance as a line with a tick at either end. */
function span([from, to]: [number, number], y: number, look = "measure"): Mark[] {
  const tick = (x: number) => `M${round(x)},${round(y - 6)}v12`;
  return [
    line("span", [from, y], [to, y], { class: look }),
    mark("path", "ticks", { class: look, d: tick(from) + tick(to) }),
  ];
}

/** Where something goes on that is not drawn: a slanting cut. */
const gone = (key: string, { x, width }: { x: number; width: number }, [from, to]: number[]) =>
  mark("path", key, {
    class: "paper",
    d: `M${round(x - width)},${round(to!)}L${round(x)},${round(from!)}h${round(width)}L${round(x)},${round(to!)}Z`,
  });

/** A wheel from its edge: the plate, the rim on the rail, and the lip that keeps inside of it. */
function wheel(key: string, { mm, top, axle }: Gauges, [x, side]: [number, 1 | -1]): Mark {
  const at = (across: number) => round(x + side * across * mm);
  const down = (under: number) => round(top + under * mm);
  const { lip, tread } = PARTS;
  return mark("path", key, {
    class: "wheel",
    d: `M${at(-lip)},${down(28)}H${at(0)}V${down(0)}H${at(tread)}V${down(-44)}H${at(40)}V${round(axle - 22 * mm)}H${at(4)}V${down(-44)}H${at(-lip)}Z`,
  });
}

/** A rail from its end: head, web and foot, its inner edge at a point. */
function rail(key: string, { mm, top, foot }: Gauges, [x, side]: [number, 1 | -1]): Mark {
  const at = (across: number) => round(x + side * across * mm);
  const [head, base] = [round(top + 40 * mm), round(foot - 12 * mm)];
  return mark("path", key, {
    class: "rail-end",
    d: `M${at(0)},${round(top)}H${at(70)}V${head}H${at(45)}V${base}H${at(76)}V${round(foot)}H${at(-6)}V${base}H${at(25)}V${head}H${at(0)}Z`,
  });
}
