/** The record year as two have counted it, side by side. None of it moves, so the model holds it drawn. */
import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import type { Frame } from "../../engine/scene/scene";
import { group, label, lines, mark, round, withRow, type Mark } from "../../engine/svg/mark";
import { line, rect, type Corners } from "../../engine/svg/parts";
import { margin } from "../../engine/svg/stage";

/** The distance between lines of the larger notes. */
export const turned = (frame: Frame): number => leading(frame) * (frame.name === "wide" ? 1.15 : 1);

export const LESS = "titr-volume-2024-association";

/** Down from the top of the plot and up from its foot; between both columns; words in them, and beside the arrow. */
const SIZES = {
  wide: { top: 22, foot: 14, between: 24, pad: 22, amount: 92, words: 130, head: 6, beside: 20 },
  narrow: { top: 8, foot: 6, between: 10, pad: 8, amount: 40, words: 60, head: 4, beside: 8 },
} as const;

/**
 * Two columns to one scale, and over the lower one how much only the other has.
 *
 * @param ids the higher count, then the lower one
 */
export function second(context: SceneContext, ids: readonly [string, string]) {
  const { frame, data } = context;
  const { top, foot, between } = SIZES[frame.name];
  const left = margin[frame.name];
  const [high, base] = [frame.plot.y + top, frame.plot.y + frame.plot.height - foot];
  const across = (frame.width - 2 * left - between) / 2;
  const load: Corners = [left, high, across, base - high];
  const [most, less] = ids.map(data.value) as [number, number];
  const tall = round(((base - high) * less) / most);
  const low: Corners = [left + across + between, round(base - tall), across, tall];
  const marks: Mark[] = [
    line("ground", [left, base], [frame.width - left, base], { class: "axis" }),
    line("level", [left + across, high], [frame.width - left, high], { class: "apart" }),
    withRow(ids[1], rect("lower", low, { class: "second-count" })),
    count(context, ids[0], load),
    count(context, ids[1], low),
    ...only(context, low, high),
  ];
  return { load, marks };
}

/** In a column what it comes to, and who counts it. */
function count(context: SceneContext, id: string, [x, y, w]: Corners): Mark {
  const { frame, say, lines: broken } = context;
  const { pad, amount, words: first } = SIZES[frame.name];
  const words = broken(`names.${id}`, { measure: w - pad * 2, look: "note turned" });
  return withRow(
    id,
    group(`${id}-words`, {}, [
      label("amount", [x + pad, round(y + amount)], say(`amounts.${id}`), {
        class: "hero count on-load",
      }),
      ...lines("words", [x + pad, round(y + first)], words, {
        leading: turned(frame),
        class: "note turned on-load",
      }),
    ]),
  );
}

/** Over the lower column an arrow up to the height of the other, and what it spans. */
function only({ frame, lines: broken }: SceneContext, [x, y, w]: Corners, high: number): Mark[] {
  const { pad, head, beside } = SIZES[frame.name];
  const look = "note turned strong";
  const [at, measure] = [x + pad, w - pad - beside];
  const words = broken("notes.rest", { measure, look });
  const lead = turned(frame);
  const first = (y + high) / 2 + lead * (0.8 - words.length / 2);
  const tip = (to: number, way: number) =>
    `M${at - head},${round(to + way * head)}L${at},${round(to)}L${at + head},${round(to + way * head)}`;
  return [
    mark("path", "only", {
      class: "fall",
      d: `M${at},${high}V${y}${tip(high, 1)}${tip(y, -1)}`,
    }),
    ...lines("less", [at + beside, round(first)], words, { leading: lead, class: look }),
  ];
}
