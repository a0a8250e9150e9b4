/**
 * The marks of the sea on a harbour wall and the water that sinks, then ships and a basin. Runs at
 * compile time and in the browser, so it imports only `svg`.
 */
import { mix, shown, type Mark } from "../../engine/svg/mark";
import { rect } from "../../engine/svg/parts";
import type { Model } from "./model";
import type { State } from "./steps";

export function draw(model: Model, { shore, fell, sunk, hulls, basins }: State): readonly Mark[] {
  const { right, foot, is, high, low } = model.water;
  const now = mix(is, low, sunk);
  const between = Math.min(now, high);
  const wet = (key: string, from: number, to: number, look: string) =>
    rect(key, [0, from, right, to - from], { class: look });
  return [
    ...shown(fell, "gone", model.gone),
    ...shown(shore, "shore", [
      // What both estimates take, what one takes, and what is left.
      ...shown(sunk, "maybe", [
        wet("both", is, between, "maybe both"),
        wet("one", between, now, "maybe"),
      ]),
      wet("water", now, foot, "lake"),
      ...model.shore,
    ]),
    ...shown(fell, "fell", model.fell),
    ...shown(sunk, "next", model.next),
    ...shown(hulls, "hulls", model.hulls),
    ...shown(basins, "basins", model.basins),
  ];
}
