import type { SceneContext } from "../../engine/scene/context";
import { round } from "../../engine/svg/mark";
import { SIZES, STEP, STEPS } from "./accounts";

/** Where a day stands. */
export const dayAt = ({ frame }: SceneContext) => {
  const [from, to] = SIZES[frame.name].x;
  return (day: number) => round(from + ((to - from) * day) / (STEP * STEPS));
};

/** The track of a row, so high, round a height of the plot. */
export function track(context: SceneContext, row: string, y: number, high: number) {
  const { frame, data } = context;
  const x = dayAt(context);
  const [start, few, many] = [x(0), x(data.figure(row).value), x(most(context, row))];
  const top = round(frame.plot.y + y - high / 2);
  return {
    id: row,
    sure: [start, top, round(few - start), high] as const,
    maybe: [few, top, round(many - few), high] as const,
  };
}

/** The most days of a row. */
export const most = ({ data }: SceneContext, row: string): number =>
  data.figure(row).value_to ?? data.figure(row).value;
