import type { SceneContext } from "../../../../src/engine/scene/context";

interface Time {
  id: string;
  from: number;
  to: number;
  label: string;
}

export interface Model {
  x: number;
  y: number;
  radius: number;
  slow: Time;
  fast: Time;
  hours: { at: number; label: string }[];
}

/** Both times as parts of a dial. */
export function model({ frame, data, print, number }: SceneContext): Model {
  const { plot } = frame;
  const time = (id: string): Time => {
    const { value, value_to } = data.figure(id);
    return { id, from: value, to: value_to ?? value, label: print(id, "full") };
  };
  const [slow, fast] = [time("time-slow"), time("time-fast")];
  const hours = Array.from({ length: Math.ceil(slow.to) + 1 }, (_, at) => ({
    at,
    label: number(at),
  }));
  return {
    x: plot.x + plot.width / 2,
    y: plot.y + plot.height / 2,
    radius: plot.height * 0.36,
    slow,
    fast,
    hours,
  };
}
