/** The course and the outline of the widest way. */
import { eased, round } from "../../engine/svg/mark";

type Point = [x: number, y: number];

/** From a place to another in a quarter of a round, first to the north: a wide band has no room for a corner. */
export const elbow = ([lon, lat]: Point, [to, up]: Point): Point[] =>
  Array.from({ length: 7 }, (_, i): Point => {
    const turn = (i / 6) * (Math.PI / 2);
    return [to + (lon - to) * Math.cos(turn), lat + (up - lat) * Math.sin(turn)];
  });

/**
 * The outline of a band of one width on the north of a course that runs westward, so that it lies on
 * land where the course follows a coast; towards its end it comes to lie on the course, as an arrow.
 */
export function outlined(course: readonly Point[], width: number): Point[] {
  const [x, y] = course.at(-1)!;
  const head = width * 0.9;
  const shaft = course.filter(([px, py]) => Math.hypot(px - x, py - y) > head);
  const last = shaft.length - 1;
  const edge = (i: number, by: number): Point => {
    const [[ax, ay], [px, py], [bx, by_]] = [
      shaft[Math.max(0, i - 2)]!,
      shaft[i]!,
      shaft[i + 2] ?? course.at(-1)!,
    ];
    const far = Math.hypot(bx - ax, by_ - ay);
    return [round(px - ((by_ - ay) / far) * by), round(py + ((bx - ax) / far) * by)];
  };
  const side = (share: number) =>
    shaft
      .map((_, i) => {
        const t = Math.min(1, Math.max(0, (i / last - 0.55) / 0.4));
        return edge(i, width * (share - 0.5 * eased(t)));
      })
      // In a bend the shorter edge would run back on itself.
      .filter(([px], i, all) => all.slice(0, i).every(([before]) => px <= before));
  return [
    ...side(0),
    edge(last, width * -0.8),
    [x, y],
    edge(last, width * 0.8),
    ...side(1).toReversed(),
  ];
}
