import type { GeoProjection } from "d3-geo";
import { fit, regional, type Box } from "../../engine/maps/projections";
import { rounded, waypoints } from "../../engine/maps/routes";
import type { SceneContext } from "../../engine/scene/context";
import { leading, noted } from "../../engine/scene/layout";
import type { Frame } from "../../engine/scene/scene";
import { eased, round, type Point } from "../../engine/svg/mark";
import { margin } from "../../engine/svg/stage";
import type { Note } from "../../engine/svg/note";

/** A stretch of the way, drawn as broad as the others of its kind; narrow ones are thin from end to end. */
interface Part {
  row: string;
  outline: Point[];
}

/** Our answer on the map: one line from China to Türkiye, thin in two places. */
export interface Board {
  box: Box;
  parts: Part[];
  /** A place, as the dot that is drawn there. */
  dots: { id: string; at: Point }[];
  dot: number;
  notes: Note[];
}

/** What the frame must hold, in degrees. */
const held: Record<Frame["name"], [lon: number, lat: number][]> = {
  wide: [
    [36.2, 40],
    [80.9, 43],
    [59, 50.2],
    [59, 34],
  ],
  narrow: [
    [36.4, 40],
    [80.8, 43],
    [59, 51],
    [59, 33],
  ],
};

/** The projection of a frame, in units of its map box. */
export const projectionOf = ({ name, plot: { width, height } }: Frame): GeoProjection =>
  fit(regional(60), held[name], { x: 0, y: 0, width, height });

/** The stretches from east to west: along legs or through places, and at which ends they thin. */
const PARTS: [row: string, along: string[], thin: ("from" | "to")[] | "all"][] = [
  ["kazakh-rails", ["china-gate", "kazakh-rails"], ["to"]],
  ["caspian", ["caspian"], "all"],
  ["btk-capacity-5", ["baku-tbilisi", "tbilisi-kars"], ["from", "to"]],
  ["kars-divrigi-capacity", ["kars", "erzurum", "divrigi"], "all"],
];

const FORM = {
  wide: { broad: 30, thin: 5, ease: 48, step: 4, dot: 5 },
  narrow: { broad: 14, thin: 2.6, ease: 20, step: 2, dot: 3 },
} as const;

/** Lays the way on the map. */
export function board(context: SceneContext): Board {
  const { frame, data } = context;
  const { dot, step } = FORM[frame.name];
  const projection = projectionOf(frame);
  const spot = (lon: number, lat: number): [number, number] => {
    const [x, y] = projection([lon, lat])!;
    return [x, y + frame.plot.y];
  };
  const at = (id: string) => spot(data.place(id).lon, data.place(id).lat);
  const course = (along: string[]) =>
    along.flatMap((id, i) => {
      const leg = data.legs.rows.find((one) => one.id === id);
      // A leg begins where that before it ends.
      return leg
        ? waypoints(data, leg)
            .slice(i && 1)
            .map((one) => spot(...one))
        : [at(id)];
    });
  const parts = PARTS.map(([row, along, thin]): Part => {
    const points = dense(rounded(course(along), 4), step);
    return { row, outline: outlined(points, frame, thin) };
  });
  return {
    box: frame.plot,
    parts,
    dot,
    dots: ["aktau", "alat", "kars", "divrigi"].map((id) => ({ id, at: at(id) })),
    notes: notes(context, at, spot),
  };
}

/** A line with a point at least every `step`. */
const dense = (points: readonly Point[], step: number): Point[] =>
  points.flatMap((one, i): Point[] => {
    const next = points[i + 1];
    if (!next) return [one];
    const [dx, dy] = [next[0] - one[0], next[1] - one[1]];
    const count = Math.max(1, Math.ceil(Math.hypot(dx, dy) / step));
    return Array.from({ length: count }, (_, n): Point => [
      one[0] + (dx * n) / count,
      one[1] + (dy * n) / count,
    ]);
  });

/** The outline of a stretch: broad, and level with the next where it thins towards an end. */
function outlined(course: readonly Point[], { name }: Frame, ends: (typeof PARTS)[0][2]): Point[] {
  const { broad, thin, ease } = FORM[name];
  const far = course.map(([x, y], i) => {
    const [px, py] = course[Math.max(0, i - 1)]!;
    return Math.hypot(x - px, y - py);
  });
  let gone = 0;
  const from = far.map((one) => (gone += one));
  const grow = (to: number) => eased(Math.min(1, to / ease));
  const wide = (i: number) => {
    if (ends === "all") return thin;
    const share = Math.min(
      ends.includes("from") ? grow(from[i]!) : 1,
      ends.includes("to") ? grow(gone - from[i]!) : 1,
    );
    return thin + (broad - thin) * share;
  };
  const edge = (side: 1 | -1) =>
    course.map(([x, y], i): Point => {
      const [a, b] = [course[Math.max(0, i - 1)]!, course[i + 1] ?? course[i]!];
      const long = Math.hypot(b[0] - a[0], b[1] - a[1]);
      const by = (side * wide(i)) / 2 / long;
      return [round(x - (b[1] - a[1]) * by), round(y + (b[0] - a[0]) * by)];
    });
  return [...edge(1), ...edge(-1).toReversed()];
}

/** Names at places or degrees, with how far they stand from there in the wide frame and, if they are there, in the narrow one. */
const NAMES: [key: string, at: Point | string, look: string, wide: Point, narrow?: Point][] = [
  ["kars", "kars", "place end", [-6, -14], [-5, -7]],
  ["divrigi", "divrigi", "place", [-8, -14]],
  ["aktau", "aktau", "place on-water end", [-12, 2]],
  ["alat", "alat", "place on-water", [10, 18]],
  ["china", [78.6, 39.6], "country end", [0, 0], [-10, 4]],
  ["kazakhstan", [66, 49.2], "country middle", [0, 0], [0, 3]],
  ["russia", [44, 49.4], "country middle", [0, 0], [0, 0]],
  ["iran", [54.5, 35.2], "country middle", [0, 0]],
  ["caspian", [50.3, 45.2], "water middle", [0, 0], [0, 2]],
];

/** What is said at the two narrow places, and names. */
function notes(
  context: SceneContext,
  at: (id: string) => Point,
  spot: (lon: number, lat: number) => Point,
): Note[] {
  const { frame } = context;
  const wide = frame.name === "wide";
  const gap = leading(frame);
  const note = (key: string, place: Point, look: string, measure = 400) =>
    noted(context)(`board.${key}`, place, look, measure);
  const narrow = (key: string, [x, y]: Point, measure: number) => [
    { ...note("narrow", [x, y], "hero flat"), key },
    note(
      `${key}.${frame.name}`,
      [x + (wide ? 4 : 1), y + gap * 1.3],
      "note strong over-land",
      measure,
    ),
  ];
  const left = margin[frame.name];
  const low = at("alat")[1] + (wide ? 70 : 32);
  return [
    ...narrow("sea", [wide ? 384 : 158, low], wide ? 250 : 130),
    ...narrow("beyond", [left, low], wide ? 240 : 140),
    ...NAMES.flatMap(([key, place, look, far, near]) => {
      const by = wide ? far : near;
      if (!by) return [];
      const [x, y] = typeof place === "string" ? at(place) : spot(...place);
      return [note(`names.${key}`, [x + by[0], y + by[1]], look)];
    }),
  ];
}
