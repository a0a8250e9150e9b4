/** A barrier that can be shut across a track, its arm half raised, seen from its side. Pure functions over marks. */
import { group, round, type Mark, type Point } from "../mark";
import { dot, line, rect, type Corners } from "../parts";

/** For its height: how far its arm reaches to its rest and its weight behind the post, and how high it lies. */
export const REACH = { arm: 2, weight: 0.46, high: 0.8 } as const;

/** How far its arm is raised, as sine and cosine: 30 degrees. */
const RAISED = [0.5, 0.866] as const;

/** A post with a lamp, its foot at a point, `size` high; an arm from its weight, over the rest it would lie on. */
export function boomGate(key: string, [x, y]: Point, size: number): Mark {
  const level = y - size * REACH.high;
  // A small one is drawn thicker, so that it stays a barrier.
  const post = Math.max(2.4, size * 0.11);
  const thick = Math.max(4.4, size * 0.14);
  const tip = x + size * REACH.arm;
  /** A point along the arm, counted from the post. */
  const along = (far: number): Point => [x + far * RAISED[1], level - far * RAISED[0]];
  const [weight, long] = [-size * REACH.weight, size * REACH.arm];
  const part = (name: string, corners: Corners) => rect(name, corners, { class: "gate-part" });
  return group(key, {}, [
    part("rest", [tip - post * 0.8, level, post * 0.6, y - level]),
    part("rest-foot", [tip - post * 1.4, y - post * 0.6, post * 1.8, post * 0.6]),
    part("foot", [x - post * 1.6, y - post * 0.7, post * 3.2, post * 0.7]),
    part("post", [x - post / 2, y - size, post, size]),
    line("arm", along(weight), along(long), { class: "gate-arm", "stroke-width": round(thick, 2) }),
    line("stripes", along(post * 1.6), along(long - post * 0.4), {
      class: "gate-stripes",
      "stroke-width": round(thick * 0.64, 2),
      "stroke-dasharray": round(thick * 1.3, 1),
    }),
    line("weight", along(weight), along(weight + size * 0.2), {
      class: "gate-arm",
      "stroke-width": round(thick * 1.7, 2),
    }),
    dot("lamp", [x, y - size], Math.max(2, size * 0.09), { class: "gate-lamp" }),
  ]);
}
