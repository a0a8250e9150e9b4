import type { GeoProjection } from "d3-geo";
import { fit, regional, type Box } from "../../engine/maps/projections";
import { curved, waypoints } from "../../engine/maps/routes";
import type { SceneContext } from "../../engine/scene/context";
import type { Frame } from "../../engine/scene/scene";
import { round, type Point } from "../../engine/svg/mark";
import type { Note } from "../../engine/svg/note";
import { SECOND_LINE } from "../../story/second-line";
import { boardNotes } from "./board-notes";
import { even } from "./neck";
import { byShip, ferried, hollow, type Part } from "./parts";

/** Where the way is narrow: a ring round it, and a line to its words. */
export interface Tight {
  row: string;
  at: Point;
  r: number;
  leader: [Point, Point];
}

/** Our answer on the map: one line from China to Türkiye, thin over the sea and beyond Kars, and the second line. */
export interface Board {
  box: Box;
  parts: Part[];
  tight: Tight[];
  /** A line from the gap to its words. */
  gap: [Point, Point];
  /** A place, as the dot that is drawn there. */
  dots: { id: string; at: Point }[];
  dot: number;
  notes: Note[];
}

/** What the frame must hold, in degrees. */
const held: Record<Frame["name"], [lon: number, lat: number][]> = {
  wide: [
    [35.6, 40],
    [65.2, 43],
    [51, 48.8],
    [51, 35.8],
  ],
  narrow: [
    [34.6, 40],
    [61.6, 43],
    [51, 48.2],
    [51, 35.8],
  ],
};

/** The projection of a frame, in units of its map box. */
export const projectionOf = ({ name, plot: { width, height } }: Frame): GeoProjection =>
  fit(regional(55), held[name], { x: 0, y: 0, width, height });

/** What is missing: three dots in the middle of its course. */
function dotted(one: Part): Part {
  const points = even(one.course, 0.5);
  const off = Math.round(points.length * 0.1);
  const course = points.slice(off, points.length - off);
  const apart = ((course.length - 1) * 0.5) / 2.05;
  return { ...one, course, thick: round(apart * 0.72), dash: `0 ${round(apart, 2)}` };
}

/** From the end of the old line an arrow to the edge of the map: the way goes on, uncounted. */
function onward([x, y]: Point, thick: number, head: number): Part[] {
  const tip = head * 1.4;
  const one = { look: "leg trunk", thick, dash: "none" };
  return [
    {
      ...one,
      id: BEYOND_DIVRIGI,
      course: [
        [x, y],
        [tip, y],
      ],
    },
    {
      ...one,
      id: `${BEYOND_DIVRIGI}-core`,
      course: [
        [tip + head, y - head],
        [tip, y],
        [tip + head, y + head],
      ],
    },
  ];
}

/** The legs via Georgia to Kars, and the last stretch, through places. */
const GEORGIA = ["baku-tbilisi", "tbilisi-kars"];
const BEYOND = ["kars", "erzurum", "divrigi"];
const BEYOND_DIVRIGI = "kars-ankara";

/** From stripe to stripe where a line is in part built. */
const STRIPES = 3.4;

const FORM = {
  wide: { unit: 5.2, thin: 2.6, second: 3.6, dot: 5.5, ring: 42, head: 9 },
  narrow: { unit: 2.8, thin: 1.7, second: 2.8, dot: 3.2, ring: 21, head: 6 },
} as const;

/** Where degrees and places are, in picture units. */
export function spots({ frame, data }: SceneContext) {
  const projection = projectionOf(frame);
  const spot = (lon: number, lat: number): Point => {
    const [x, y] = projection([lon, lat])!;
    return [x, y + frame.plot.y];
  };
  return { spot, at: (id: string) => spot(data.place(id).lon, data.place(id).lat) };
}

/** Lays both lines on the map. */
export function board(context: SceneContext): Board {
  const { frame, data } = context;
  const { unit, thin, second: thinner, dot, ring, head } = FORM[frame.name];
  const broad = (id: string) => round(data.value(id) * unit, 2);
  const thick = broad("btk-capacity-5");
  const { spot, at } = spots(context);
  const leg = (id: string) => data.legs.rows.find((one) => one.id === id)!;
  const through = (id: string) => waypoints(data, leg(id)).map((one) => spot(...one));
  const course = (...ids: string[]) =>
    curved(ids.flatMap((id, i) => through(id).slice(i && 1)).map((one) => [...one]));
  const whole = (id: string, points = course(id)): Part => ({
    id,
    course: points,
    look: "leg",
    thick,
    dash: "none",
  });
  const second = SECOND_LINE.flatMap((id): Part[] => {
    const { status, built } = leg(id);
    const one = { ...whole(id), look: "leg other-line", thick: thinner };
    // As on all maps: dots; stripes as dense as the share built; or pale dashes where no source says it.
    if (status === "missing") return [dotted(one)];
    if (status !== "under-way") return [one];
    const share = built ? data.value(built) / 100 : 0;
    const stripes = `${round(STRIPES * share, 2)} ${round(STRIPES * (1 - share), 2)}`;
    return built
      ? [
          { ...one, look: "leg bed flat" },
          { ...one, id: `${id}-core`, look: "leg flat other-line", dash: stripes },
        ]
      : [{ ...one, look: "leg begun other-line", dash: `${thinner} ${round(thinner * 0.6)}` }];
  });
  const georgia = whole("btk-capacity-5", course(...GEORGIA));
  const beyond = whole("kars-divrigi-capacity", curved(BEYOND.map((id) => [...at(id)])));
  const { notes, tight, gap } = boardNotes(context, ring, even(georgia.course, 1));
  return {
    box: frame.plot,
    dot,
    notes,
    tight,
    gap,
    parts: [
      ...second,
      ...hollow(whole("kazakh-rails"), "unknown-land"),
      ferried({ ...whole("caspian"), id: "caspian-ships" }, thin * 1.5),
      ...[
        { ...georgia, look: "leg flat trunk" },
        { ...beyond, thick: broad(beyond.id) },
      ],
      ...onward(at("divrigi"), thin, head),
      byShip(whole("tbilisi-poti"), thin),
    ],
    dots: ["aktau", "alat", "kars", "divrigi", "poti"].map((id) => ({ id, at: at(id) })),
  };
}
