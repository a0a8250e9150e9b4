/** Journeys as calendars, a square for each day. Runs at compile time and in the browser: only `svg`. */
import { group, label, withRow, type Mark } from "../../engine/svg/mark";
import { rect } from "../../engine/svg/parts";
import type { Journey, Model } from "./model";

type Words = Journey["said"][0];

export const draw = ({ journeys, differ, others }: Model): readonly Mark[] => [
  ...journeys.map(journey),
  ...differ.map(words),
  rect("box", others.corners, { class: "apart" }),
  words(others.head),
  ...others.clocks.map(({ row, said }) => withRow(row, group(row, {}, [words(said)]))),
];

const words = ({ key, at, text, look }: Words): Mark => label(key, at, text, { class: look });

/** Solid squares up to the fewest days, and pale ones from there to the most. */
const journey = ({ id, way, sure, maybe, said, days }: Journey): Mark =>
  withRow(
    id,
    group(id, {}, [
      ...sure.map((one, i) => rect(`sure-${i}`, one, { class: `day ${way}` })),
      ...maybe.map((one, i) => rect(`maybe-${i}`, one, { class: `day maybe ${way}` })),
      ...[...said, ...days].map(words),
    ]),
  );
