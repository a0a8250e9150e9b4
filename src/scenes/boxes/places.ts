import type { SceneContext } from "../../engine/scene/context";
import { round, type Point } from "../../engine/svg/mark";
import { margin } from "../../engine/svg/stage";
import { BOX_SHAPE } from "../../engine/svg/things/box";

/** Wagons behind each other on a siding. */
const SIDING = 3;

/** Of the train that goes on, wagons that are still in the yard. */
export const STILL = 2;

/** Down from the top of the plot: sidings, feet of words, and the train; and sizes. */
export const SIZES = {
  wide: {
    ...{ gap: 4, wheel: 7, under: 24, aside: 226, bed: 8 },
    ...{ name: 36, first: 66, tracks: 57, most: 216, own: 44, rest: 424, train: 492 },
  },
  narrow: {
    ...{ gap: 1.8, wheel: 3, under: 15.5, aside: 0, bed: 4 },
    ...{ name: 20, first: 32, tracks: 26, most: 62, own: 25, rest: 158, train: 220 },
  },
} as const;

/** Wagons on one track, from its west end, where it may be stopped. */
export interface Row {
  x: number;
  deck: number;
  rail: number;
  count: number;
  stopped: boolean;
}

/** How large a box is, how many each part has, and where each box stands. */
export function places({ frame, data }: SceneContext) {
  const { gap, wheel, first, tracks, train } = SIZES[frame.name];
  const { plot, width } = frame;
  const left = margin[frame.name];
  const drawn = (id: string) => Math.round(data.value(id) / data.constant("scale-square"));
  const [stayed, onward] = [drawn("boxes-2024-stayed"), drawn("boxes-2024-onward")];
  // The train with its engine goes to the west edge from where it leaves the yard, and all wagons are as long.
  const pitch = round((width - 2 * left + gap) / (onward + 1 - STILL + SIDING), 2);
  const long = round(pitch - gap);
  const high = round(long * BOX_SHAPE);
  const yard = round(width - left - SIDING * pitch + gap);
  const row = (x: number, top: number, count: number, stopped: boolean): Row => {
    const deck = round(plot.y + top + high);
    return { x, deck, rail: round(deck + wheel * 1.5), count, stopped };
  };
  const sidings = Array.from({ length: Math.ceil(stayed / SIDING) }, (_, i) =>
    row(yard, first + i * tracks, Math.min(SIDING, stayed - i * SIDING), true),
  );
  const away = row(left, train, onward + 1, false);
  return {
    ...{ gap, pitch, long, high, stayed, onward, left, wheel, yard },
    inYard: (i: number): Point => [
      yard + (i % SIDING) * pitch,
      sidings[Math.floor(i / SIDING)]!.deck - high,
    ],
    /** The engine has the first place. */
    onTrain: (i: number): Point => [left + (i + 1) * pitch, away.deck - high],
    engine: [left, away.deck] as Point,
    rows: [...sidings, away],
  };
}

export type Places = ReturnType<typeof places>;
