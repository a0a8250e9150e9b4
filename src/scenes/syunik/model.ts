import { fit, regional, type Box } from "../../engine/maps/projections";
import { projected, rounded } from "../../engine/maps/routes";
import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import type { Frame } from "../../engine/scene/scene";
import { round } from "../../engine/svg/mark";
import type { Data } from "../../engine/tables/data";
import { lands, notes, towns, type At, type Part } from "./titles";

type Point = [x: number, y: number];
type Leg = Data["legs"]["rows"][number];

interface Line {
  id: string;
  part: Part;
  mode: Leg["mode"];
  status: Leg["status"];
  /** Share built, 0 to 1; nothing where no source gives it. */
  built: number | null;
  points: Point[];
}

interface Title {
  id: string;
  part: Part | "always";
  class: string;
  x: number;
  y: number;
  lines: string[];
}

export interface Model {
  box: Box;
  leading: number;
  lines: Line[];
  dots: { id: string; x: number; y: number }[];
  titles: Title[];
}

const PARTS: Record<string, Part> = {
  "link-baku-horadiz": "east",
  "link-horadiz-border": "east",
  "link-syunik": "gap",
  "link-ordubad": "west",
  "link-nakhchivan": "west",
  "link-kars": "west",
  "aras-road": "round",
  "exit-yeraskh": "exit",
  "exit-armenia": "exit",
  "exit-akhuryan": "exit",
};

const DOTS = [
  "horadiz",
  "agbend",
  "ordubad",
  "julfa",
  "nakhchivan",
  "sadarak",
  "igdir",
  "kars",
  "yerevan",
];

/** What the frame must hold, in degrees. */
const held: [number, number][] = [
  [43, 40.95],
  [47.65, 40.95],
  [43, 38.45],
  [47.65, 38.45],
];

/** The projection of a frame, in units of its map box. */
export function projectionOf(frame: Frame) {
  const { width, height } = frame.plot;
  return fit(regional(45.3), held, { x: 0, y: 0, width, height });
}

/** Places legs, towns and words on one map of both sides of the Aras. */
export function model(context: SceneContext): Model {
  const { frame, data } = context;
  const projection = projectionOf(frame);
  const spot = (at: At): Point => {
    const place = typeof at === "string" ? data.place(at) : undefined;
    const [x, y] = projection(place ? [place.lon, place.lat] : (at as Point))!;
    return [round(x), round(y)];
  };
  return {
    box: frame.plot,
    leading: leading(frame),
    lines: lines(context),
    dots: DOTS.map((id) => {
      const [x, y] = spot(id);
      return { id, x, y };
    }),
    titles: titles(context, spot),
  };
}

function lines({ frame, data }: SceneContext): Line[] {
  const projection = projectionOf(frame);
  return data.legs.rows.flatMap((leg) => {
    const { id, mode, status } = leg;
    const part = PARTS[id];
    if (!part) return [];
    const points = rounded(projected(data, leg, projection, 60)).map(([x, y]): Point => [
      round(x),
      round(y),
    ]);
    const built = leg.built ? data.value(leg.built) / 100 : null;
    return [{ id, part, mode, status, built, points }];
  });
}

/** Names of lands and towns, and what is said of each part, where they stand. */
function titles(context: SceneContext, spot: (at: At) => Point): Title[] {
  const { frame, place, say, lines } = context;
  const placed = (at: At, dx: number, dy: number) => {
    const [x, y] = spot(at);
    return { x: round(x + dx), y: round(y + dy) };
  };
  const short = frame.name === "wide" ? "" : "-short";
  return [
    ...lands[frame.name].map(([id, part, at, dx, dy, look]) => {
      return { id, part, class: look, ...placed(at, dx, dy), lines: [say(`lands.${id}`)] };
    }),
    ...towns[frame.name].map(([id, dx, dy, look]) => {
      const named = { id: `${id}-name`, part: "always" as const, class: look };
      return { ...named, ...placed(id, dx, dy), lines: [place(id)] };
    }),
    ...notes[frame.name].map(([id, part, at, dx, dy, look, measure]) => {
      const key = `notes.${id}${short}`;
      const words = measure ? lines(key, { measure, look }) : [say(key)];
      return { id, part, class: look, ...placed(at, dx, dy), lines: words };
    }),
  ];
}
