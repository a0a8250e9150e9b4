/** The record year as two have counted it, among its years. None of it moves, so the model holds it drawn. */
import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import type { Frame } from "../../engine/scene/scene";
import {
  group,
  label,
  lines,
  mark,
  round,
  withRow,
  type Mark,
  type Point,
} from "../../engine/svg/mark";
import { hatch, line, rect, type Corners } from "../../engine/svg/parts";
import { margin } from "../../engine/svg/stage";

/** The distance between lines of the larger notes. */
export const turned = (frame: Frame): number => leading(frame) * (frame.name === "wide" ? 1.15 : 1);

export const LESS = "titr-volume-2024-association";

/** Words over and under a level, from its line; beside an amount; the arrow, its head and what is beside it. */
const SIZES = {
  wide: {
    over: 12,
    under: 44,
    beside: 12,
    arrow: 10,
    head: 6,
    pad: 24,
    measure: 330,
    rise: 0.6,
    by: 2,
    less: 29,
  },
  narrow: {
    over: 5,
    under: 21,
    beside: 6,
    arrow: 5,
    head: 4,
    pad: 11,
    measure: 208,
    rise: 0.35,
    by: 0,
    less: 16,
  },
} as const;

/** Words under the lower level stop before the columns of other years. */
const LOW = 0.82;

/**
 * In the record's column what only one counts, and left of it both counts as levels and how far apart
 * they are.
 *
 * @param id the higher count
 * @param box its column
 */
export function second(context: SceneContext, id: string, [x, high, w, tall]: Corners): Mark[] {
  const { frame, data } = context;
  const { over, under } = SIZES[frame.name];
  const left = margin[frame.name];
  const part = tall * (1 - data.value(LESS) / data.value(id));
  const low = round(high + part);
  const only: Corners = [x, high, w, part];
  const level = (key: string, y: number) =>
    line(key, [left, y], [x + w, y], { class: key === "lower" ? "lower-count" : "apart" });
  return [
    // Its own row on it too: it covers the end of the column, where a finger lands.
    withRow(
      id,
      group("one-part", {}, [
        rect("more", only, { class: "one-count" }),
        hatch("hatch", only, frame.name === "wide" ? 9 : 6, { class: "one-hatch" }),
      ]),
    ),
    level("higher", high),
    withRow(LESS, level("lower", low)),
    count(context, id, [left, high - over]),
    count(context, LESS, [left, low + under]),
    ...apart(context, left, [high, low]),
  ];
}

/** At a level what it comes to, and who counts it. */
function count(context: SceneContext, id: string, [x, y]: Point): Mark {
  const { frame, say, lines: broken, width } = context;
  const { beside, measure, rise } = SIZES[frame.name];
  const amount = say(`amounts.${id}`);
  const look = id === LESS ? "as-ink" : "";
  const words = broken(`names.${id}`, {
    measure: id === LESS ? measure * LOW : measure,
    look: "note turned",
  });
  const start = round(x + width(amount, "hero best") + beside);
  return withRow(
    id,
    group(`${id}-words`, {}, [
      label("amount", [x, round(y)], amount, { class: `hero best ${look}`.trim() }),
      ...lines("words", [start, round(y - (id === LESS ? turned(frame) * rise : 0))], words, {
        leading: turned(frame),
        class: "note turned",
      }),
    ]),
  );
}

/** An arrow from level to level, and how much lies between them. */
function apart(
  { frame, say, lines: broken }: SceneContext,
  left: number,
  [y, foot]: [number, number],
): Mark[] {
  const { arrow, head, pad, measure, by, less } = SIZES[frame.name];
  const x = left + arrow;
  const tip = (to: number, way: number) =>
    `M${x - head},${round(to + way * head)}L${x},${round(to)}L${x + head},${round(to + way * head)}`;
  const middle = (y + foot) / 2;
  const words = broken("notes.rest", { measure, look: "note turned" });
  return [
    mark("path", "only", {
      class: "fall",
      d: `M${x},${y}V${foot}${tip(y, 1)}${tip(foot, -1)}`,
    }),
    withRow(
      "counts-apart-2024",
      label("apart", [x + pad, round(middle + by)], say("labels.apart"), {
        class: "hero apart-by",
      }),
    ),
    ...lines("less", [x + pad, round(middle + less)], words, {
      leading: turned(frame),
      class: "note turned",
    }),
  ];
}
