/** The water of today at the wall, and what is expected of it. Runs in the browser too: only `svg`. */
import { label, mark, type Mark } from "../../engine/svg/mark";
import { rect } from "../../engine/svg/parts";
import { arrow, land, mooring } from "./draw-wall";
import type { Model } from "./model";

/** Under the surface of today the water that both estimates take, that one takes, and that is left. */
export function forecast({ shore, next, leading, wide }: Model): Mark[] {
  const { left, right, is, was, foot } = shore;
  const [high, low] = next.estimates.map(({ y }) => y) as [number, number];
  return [
    rect("gone", [0, was, right, is - was], { class: "gone" }),
    rect("both", [0, is, right, high - is], { class: "maybe both" }),
    rect("one", [0, high, right, low - high], { class: "maybe" }),
    rect("water", [0, low, right, foot - low], { class: "lake" }),
    ...land(shore, wide, leading),
    ...next.readings.map((one) => mooring(one, left)),
    ...next.estimates.map((one) => mooring(one, left)),
    ...next.drops.flatMap(({ id, x, y, amount, at }) => [
      mark("path", `${id}-drop`, { class: "fall", d: arrow(x, is + 3, y - 3) }),
      label(`${id}-amount`, at, amount, { class: "hero small as-sea-route on-lake" }),
    ]),
  ];
}
