import type { SceneContext } from "../../engine/scene/context";
import type { Shape } from "./straight-names";
import type { Stretch } from "./ways";

/** A bar across each end of the stretch without rails. */
export function ends({ frame }: SceneContext, stretches: readonly Stretch[]): Shape[] {
  const { course } = stretches.find(({ status }) => status === "missing")!;
  const half = frame.name === "wide" ? 10 : 5.5;
  const [from, to] = [course.slice(0, 2), course.slice(-2).reverse()];
  return [from, to].map((two, i): Shape => {
    const [[x, y], [bx, by]] = two as [[number, number], [number, number]];
    const long = Math.hypot(bx - x, by - y);
    const [dx, dy] = [(-(by - y) / long) * half, ((bx - x) / long) * half];
    const points: Shape["points"] = [
      [x - dx, y - dy],
      [x + dx, y + dy],
    ];
    return { id: `gap-end-${i}`, row: null, look: "gap-end", points };
  });
}
