/** Two pairs of rails in section. Runs in the browser too: only `svg`. */
import { group, label, mark, round, withRow, type Mark } from "../../engine/svg/mark";
import { line, rect } from "../../engine/svg/parts";
import type { Model } from "./model";

/** Both gauges, and the strip by which one is narrower. */
export function gauge(model: Model): Mark[] {
  const { gauges, leading } = model;
  const [broad, narrow] = gauges.rows as [Row, Row];
  const middle = narrow.y - leading * 1.6;
  return [
    ...gauges.rows.map((one) => pair(model, one)),
    ...[broad, narrow].map(({ right }, i) =>
      line(`edge-${i}`, [right, broad.y], [right, narrow.y], { class: "hair" }),
    ),
    label("gap", [narrow.right - leading * 0.4, middle], gauges.gap, { class: "value end" }),
  ];
}

type Row = Model["gauges"]["rows"][0];

/** A sleeper, its two rails, and the distance between them. */
function pair({ gauges: { rail }, leading, wide }: Model, one: Row): Mark {
  const { id, left, right, y, amount, words } = one;
  const foot = y + rail;
  return withRow(
    id,
    group(id, {}, [
      rect("sleeper", [left - rail, foot, right - left + rail * 2, rail * 0.5], {
        class: "sleeper",
      }),
      profile("left", [left, y], rail, -1),
      profile("right", [right, y], rail, 1),
      line("span", [left, y + rail * 0.15], [right, y + rail * 0.15], { class: "hair" }),
      label("amount", [left, y - leading * (wide ? 2 : 1.7)], amount, {
        class: wide ? "hero small" : "value",
      }),
      label("words", [left, y - leading * 0.5], words, { class: "note" }),
    ]),
  );
}

/** A rail from its end: head, web and foot, its inner edge at a point. */
function profile(key: string, [x, y]: [number, number], size: number, side: 1 | -1): Mark {
  const at = (across: number) => round(x + side * across * size);
  const down = (share: number) => round(y + share * size);
  return mark("path", key, {
    class: "rail-end",
    d: `M${at(0)},${down(0)}H${at(0.42)}V${down(0.28)}H${at(0.27)}V${down(0.82)}H${at(0.55)}V${down(1)}H${at(-0.13)}V${down(0.82)}H${at(0.15)}V${down(0.28)}H${at(0)}Z`,
  });
}
