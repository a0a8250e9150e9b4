import { data, legs, paragraph, place, value } from "../legacy";
import { eurasia, fit, type Box } from "../../engine/maps/projections";
import { projected, rounded } from "../../engine/maps/routes";
import { round } from "../../engine/svg/mark";
import { holding, type Camera } from "../../engine/svg/camera";
import type { Frame } from "../../engine/scene/scene";
import { leading } from "../../engine/scene/layout";
import { titles, type Title } from "./titles";

type Point = [x: number, y: number];
const WAYS = ["shared", "north", "middle", "south", "sea", "link"] as const;
type Way = (typeof WAYS)[number];

/** A leg as drawn: its points on the map, and the signs of its mode and status. */
interface Line {
  id: string;
  way: Way;
  mode: "rail" | "sea";
  status: (typeof legs.rows)[number]["status"];
  /** Share built, 0 to 1; nothing where no source gives it. */
  built: number | null;
  points: Point[];
  /** Its turn when the middle way lights up, and how many turns there are. */
  turn: number;
}

export interface Model {
  box: Box;
  cameras: Camera[];
  /** How finely the grounds are written: coordinates to a unit of the map. */
  units: { world: number; detail: number };
  lines: Line[];
  turns: number;
  /** Words on the map, at points of it or of the picture. */
  titles: {
    id: string;
    group: Title["group"];
    class: string;
    leader: boolean;
    x: number;
    y: number;
    dx: number;
    dy: number;
    lines: string[];
  }[];
  /** The two ends of the gap. */
  gap: [Point, Point];
  dots: { id: string; group: string; x: number; y: number }[];
  leading: number;
}

/** What the first camera must hold, in degrees: the Channel, the China Sea, the Urals, Arabia. */
const whole = {
  wide: [
    [1, 51],
    [122.6, 31],
    [50, 60],
    [60, 9],
  ],
  narrow: [
    [18, 50],
    [106, 36],
    [50, 62],
    [62, 13],
  ],
} as const satisfies Record<Frame["name"], [number, number][]>;

/** The projection of a frame, in units of its map box. */
export function projectionOf(frame: Frame) {
  const { width, height } = frame.plot;
  return fit(eurasia(), whole[frame.name] as unknown as [number, number][], {
    x: 0,
    y: 0,
    width,
    height,
  });
}

/** The order in which the middle way lights up. */
const ORDER = [
  "china-gate",
  "kazakh-rails",
  "caspian",
  "baku-tbilisi",
  "tbilisi-kars",
  "tbilisi-poti",
  "kars-ankara",
  "black-sea",
  "ankara-bosporus",
  "danube",
];

/** Lines of the link are seen twenty times enlarged and keep a hundredth of a unit. */
const digits = (leg: { route: string }) => (leg.route === "link" ? 2 : 1);

/** Places the legs, the names and the three cameras: all of the way, its middle, the gap. */
export function model(frame: Frame): Model {
  const wide = frame.name === "wide";
  const projection = projectionOf(frame);
  const { width, height } = frame.plot;
  const spot = (lon: number, lat: number) =>
    projection([lon, lat])!.map((value) => round(value, 2)) as [number, number];
  const camera = (points: readonly (readonly [number, number])[], turn: number, padding: number) =>
    holding(
      points.map(([lon, lat]) => spot(lon, lat)),
      turn,
      { width, height, padding },
    );

  const ways = legs.rows.filter(({ route }) => (WAYS as readonly string[]).includes(route));
  const lines = ways.map((leg): Line => {
    return {
      id: leg.id,
      way: leg.route as Way,
      mode: leg.mode as Line["mode"],
      status: leg.status,
      built: leg.built ? value(leg.built) / 100 : null,
      points: rounded(projected(data, leg, projection, leg.mode === "sea" ? 250 : 120)).map(
        ([x, y]) => [round(x, digits(leg)), round(y, digits(leg))] as Point,
      ),
      turn: ORDER.indexOf(leg.id),
    };
  });

  return {
    box: frame.plot,
    units: { world: 5, detail: 50 },
    cameras: [
      { x: width / 2, y: height / 2, scale: 1, turn: 0 },
      // North is up where the camera looks: the projection leans it by up to twelve degrees.
      camera(
        wide
          ? [
              [31.5, 40],
              [82.5, 44],
            ]
          : [
              [35.5, 40],
              [78.5, 44],
            ],
        -4,
        wide ? 16 : 0,
      ),
      camera(
        [
          [43.05, 40.7],
          [47.5, 38.7],
        ],
        -12,
        wide ? 48 : 16,
      ),
    ],
    lines,
    turns: ORDER.length,
    titles: titles[frame.name].map((title) => {
      const [x, y] =
        "place" in title.at
          ? spot(place(title.at.place).lon, place(title.at.place).lat)
          : spot(...title.at.degrees);
      const { id, group, dx, dy, class: look, leader = false } = title;
      const words = title.measure
        ? paragraph(title.text, frame, title.measure, look)
        : [title.text];
      return { id, group, class: look, leader, x, y, dx, dy, lines: words };
    }),
    dots: [
      ...new Map(
        titles[frame.name].flatMap(({ at, group }) =>
          "place" in at ? [[at.place + group, { group, id: at.place }]] : [],
        ),
      ).values(),
    ].map(({ id, group }) => {
      const [x, y] = spot(place(id).lon, place(id).lat);
      return { id, group, x, y };
    }),
    gap: ["agbend", "syunik-border"].map((id) => spot(place(id).lon, place(id).lat)) as [
      Point,
      Point,
    ],
    leading: leading(frame),
  };
}
