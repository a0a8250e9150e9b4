/** The record year in a wagon, as two have counted it. None of it moves, so the model holds it drawn. */
import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import type { Frame } from "../../engine/scene/scene";
import { group, label, lines, mark, round, withRow, type Mark } from "../../engine/svg/mark";
import { dot, hatch, line, rect, type Corners } from "../../engine/svg/parts";
import { margin } from "../../engine/svg/stage";

/** The distance between lines of the larger notes. */
export const turned = (frame: Frame): number => leading(frame) * (frame.name === "wide" ? 1.15 : 1);

export const LESS = "titr-volume-2024-association";

/** The wagon: from the left, down from the top of the plot and up from its foot; its wall and wheels; then words. */
const SIZES = {
  wide: {
    ...{ from: 440, top: 92, foot: 84, wall: 10, wheel: 25, gap: 12 },
    ...{ over: 14, under: 62, beside: 16, measure: 250, only: 400, hatch: 12 },
  },
  narrow: {
    ...{ from: 184, top: 42, foot: 30, wall: 4, wheel: 9, gap: 7 },
    ...{ over: 7, under: 27, beside: 9, measure: 102, only: 158, hatch: 7 },
  },
} as const;

/**
 * Fills a wagon as high as the higher count, hatched above the lower one, and each has its level
 * from the left edge of the picture.
 *
 * @param ids the higher count, then the lower one
 */
export function second(context: SceneContext, ids: readonly [string, string]) {
  const { frame, data } = context;
  const { from, top, foot, wall, hatch: gap } = SIZES[frame.name];
  const [high, base] = [frame.plot.y + top, frame.plot.y + frame.plot.height - foot];
  const load: Corners = [from, high, frame.width - margin[frame.name] - wall - from, base - high];
  const [most, less] = ids.map(data.value) as [number, number];
  const low = round(base - ((base - high) * less) / most);
  const rest: Corners = [from, high, load[2], round(low - high)];
  const marks: Mark[] = [
    withRow(
      ids[0],
      group("more", {}, [
        rect("rest", rest, { class: "second-ground" }),
        hatch("hatch", rest, gap, { class: "hatch" }),
      ]),
    ),
    ...wagon(context, load),
    count(context, ids[0], high, 0),
    count(context, ids[1], low, 1),
    ...only(context, rest),
  ];
  return { load, marks };
}

/** The walls, stakes and floor of a wagon round its load, and its wheels on a rail. */
function wagon({ frame }: SceneContext, [x, y, w, h]: Corners): Mark[] {
  const { wall, wheel } = SIZES[frame.name];
  const [left, right, floor] = [x - wall / 2, x + w + wall / 2, y + h + wall / 2];
  const foot = floor + wall / 2 + wheel * 2;
  const at = [1.4, 3.7].flatMap((one) => [x + one * wheel, x + w - one * wheel]);
  const stakes = [1, 2, 3, 4].map((one) => x + (one * w) / 5);
  return [
    mark("path", "wagon", {
      class: "wagon",
      d: `M${left},${round(y - wall)}V${round(floor)}H${round(right)}V${round(y - wall)}${stakes.map((at) => `M${round(at)},${round(y - wall)}V${round(floor)}`).join("")}`,
      "stroke-width": wall,
    }),
    ...at.map((middle, i) =>
      dot(`wheel-${i}`, [middle, foot - wheel], wheel, { class: "wagon-wheel" }),
    ),
    line("rail", [0, foot], [frame.width, foot], { class: "axis" }),
  ];
}

/** A level from the edge of the picture to the wagon, and what it is: over the higher one, and under the lower. */
function count(context: SceneContext, id: string, y: number, nth: 0 | 1): Mark {
  const { frame, say, lines: broken, width } = context;
  const { from, over, under, beside, measure, wall } = SIZES[frame.name];
  const edge = margin[frame.name];
  const lead = turned(frame);
  const amount = say(`amounts.${id}`);
  const words = broken(`names.${id}`, { measure, look: "note turned" });
  const foot = nth ? y + under : y - over;
  // Over a level words end at the foot of the amount, under it they begin at its head.
  const first = nth ? y + lead + over * 0.7 : foot - (words.length - 1) * lead;
  return withRow(
    id,
    group(id, {}, [
      line("level", [edge, y], [from - wall, y], { class: "hair" }),
      label("amount", [edge, foot], amount, { class: "hero count" }),
      ...lines("words", [edge + width(amount, "hero count") + beside, first], words, {
        leading: lead,
        class: "note turned",
      }),
    ]),
  );
}

/** Left of what only one counts, that it does. */
function only({ frame, lines: broken }: SceneContext, [x, y, , h]: Corners): Mark[] {
  const { gap, wall, only: measure } = SIZES[frame.name];
  const look = "note turned strong end as-corridor";
  const words = broken("notes.rest", { measure, look: "note turned strong" });
  const lead = turned(frame);
  const first = y + h / 2 + lead * (0.8 - words.length / 2);
  return lines("less", [x - wall - gap, round(first)], words, { leading: lead, class: look });
}
