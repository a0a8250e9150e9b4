/** The record year as two have counted it, one under the other. None of it moves, so the model holds it drawn. */
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
import { rect, type Corners } from "../../engine/svg/parts";
import { margin } from "../../engine/svg/stage";

/** The distance between lines of the larger notes. */
export const turned = (frame: Frame): number => leading(frame) * (frame.name === "wide" ? 1.15 : 1);

export const LESS = "titr-volume-2024-association";

/**
 * Down from the top of the plot: the higher count, from it to the lower, and how high each is;
 * words over them and beside an amount; how much lies between, and what is said of it there or under.
 */
const SIZES = {
  wide: { top: 88, step: 290, high: 166, over: 16, beside: 14, pad: 16, step1: 46, said: "in" },
  narrow: { top: 27, step: 117, high: 72, over: 7, beside: 7, pad: 7, step1: 22, said: "under" },
} as const;

/** Where the higher count lies, over the lower. */
export function higher({ frame }: SceneContext): Corners {
  const { top, high } = SIZES[frame.name];
  const left = margin[frame.name];
  return [left, round(frame.plot.y + top), round(frame.width - 2 * left), high];
}

/**
 * Both counts as bars of one scale, and what the lower lacks.
 *
 * @param id the higher count, whose bar is not drawn here, for it moves
 */
export function second(context: SceneContext, id: string): Mark[] {
  const { frame, data } = context;
  const { step } = SIZES[frame.name];
  const [left, top, long, high] = higher(context);
  const part = round((long * data.value(LESS)) / data.value(id));
  const own: Corners = [left, top + step, part, high];
  const lacking: Corners = [left + part, top + step, round(long - part), high];
  return [
    count(context, id, [left, top]),
    withRow(LESS, rect("less", own, { class: "bar corridor" })),
    ...millions(context, id, [higher(context), own]),
    count(context, LESS, [left, top + step]),
    withRow(
      "counts-apart-2024",
      group("apart", {}, [
        rect("lacking", lacking, { class: "lacking-count" }),
        ...apart(context, lacking),
      ]),
    ),
  ];
}

/** In both bars a cut at each whole million of tonnes, with its number. */
function millions(
  { frame, data, number }: SceneContext,
  id: string,
  [upper, lower]: [Corners, Corners],
): Mark[] {
  const { pad } = SIZES[frame.name];
  const million = upper[2] / data.value(id);
  const cut = ([x, y, long, high]: Corners) =>
    Array.from({ length: Math.floor(long / million) }, (_, i) => {
      return `M${round(x + (i + 1) * million)},${y}v${high}`;
    });
  const digits = (name: string, [x, y, long, high]: Corners) =>
    cut([x, y, long, high]).map((_, i) => {
      const at: Point = [x + (i + 1) * million - pad * 0.7, y + high - pad * 0.7];
      return label(`${name}-${i}`, at, number(i + 1), { class: "tick piece end" });
    });
  return [
    mark("path", "millions", { class: "relief", d: [...cut(upper), ...cut(lower)].join("") }),
    ...digits("million", upper),
    ...digits("less-million", lower),
  ];
}

/** Over a bar what it comes to, and who counts it. */
function count(context: SceneContext, id: string, [x, top]: Point): Mark {
  const { frame, say, lines: broken, width } = context;
  const { over, beside } = SIZES[frame.name];
  const amount = say(`amounts.${id}`);
  const start = round(x + width(amount, "hero counted") + beside);
  const measure = frame.width - margin[frame.name] - start;
  const words = broken(`names.${id}`, { measure, look: "note turned" });
  const y = round(top - over);
  return withRow(
    id,
    group(`${id}-words`, {}, [
      label("amount", [x, y], amount, { class: "hero counted" }),
      ...lines("words", [start, round(y - (words.length - 1) * turned(frame))], words, {
        leading: turned(frame),
        class: "note turned",
      }),
    ]),
  );
}

/** How much the lower count lacks, in its room, and where that is; on a phone under it. */
function apart({ frame, lines: broken }: SceneContext, [x, y, wide, high]: Corners): Mark[] {
  const { pad, step1, said } = SIZES[frame.name];
  const within = said === "in";
  const measure = wide - 2 * pad;
  const amount = broken("labels.apart", { measure, look: "hero apart-by" });
  const words = broken("notes.rest", {
    measure: within ? measure : frame.width / 2,
    look: "note turned",
  });
  const all = amount.length * step1 + (within ? words.length * turned(frame) : 0);
  const first = y + (high - all) / 2 + step1 * 0.78;
  const under = within ? first + (amount.length - 0.3) * step1 : y + high + turned(frame);
  return [
    ...lines("amount", [x + pad, round(first)], amount, {
      leading: step1,
      class: "hero apart-by as-ink",
    }),
    ...lines("rest", [within ? x + pad : x + wide, round(under)], words, {
      leading: turned(frame),
      class: within ? "note turned" : "note turned end",
    }),
  ];
}
