import { data, legs, number, paragraph, place, value, widthOf } from "../legacy";
import { fit, regional, type Box } from "../../engine/maps/projections";
import { projected, rounded } from "../../engine/maps/routes";
import { round } from "../../engine/svg/mark";
import type { Frame } from "../../engine/scene/scene";
import { leading } from "../../engine/scene/layout";

type Point = [x: number, y: number];

/** What a port could handle and what it handled, as sides of squares. */
interface Quay {
  id: string;
  part: "tonnes" | "boxes";
  /** The corner at the port's side, at the foot. */
  x: number;
  y: number;
  /** 1 when it grows to the east, -1 to the west. */
  side: 1 | -1;
  could: number;
  /** The part that stands already, where the rest is planned. */
  stands: number | null;
  /** Null where it was not found. */
  did: number | null;
  used: string | null;
  amount: string;
  words: string[];
  /** Where the words begin. */
  wx: number;
  wy: number;
}

interface Fleet {
  id: string;
  count: number;
  there: boolean;
  x: number;
  y: number;
  columns: number;
  amount: string;
  words: string[];
}

export interface Model {
  box: Box;
  leading: number;
  /** Length of a ship's sign. */
  ship: number;
  sea: Point[];
  ports: { id: string; x: number; y: number; name: string; look: string; dx: number; dy: number }[];
  names: { id: string; x: number; y: number; words: string; look: string }[];
  water: { x: number; y: number; amount: string; words: string };
  quays: Quay[];
  fleets: Fleet[];
}

/** What the frame must hold, in degrees. */
const held: Point[] = [
  [51, 45.4],
  [51, 38.2],
];

export function projectionOf(frame: Frame) {
  const { width, height } = frame.plot;
  return fit(regional(51), held, { x: 0, y: 0, width, height });
}

const PORTS: [id: string, name: string, look: string, dx: number, dy: number][] = [
  ["aktau", "Aktau", "place at-sea end", -9, 2],
  ["kuryk", "Kuryk", "place", 9, 5],
  ["alat", "Alat (Baku)", "place at-sea", 9, 28],
  ["turkmenbashi", "Turkmenbashi", "place at-sea end", -9, -4],
];

const NAMES: [id: string, words: string, at: Point, narrow: Point | null, look: string][] = [
  ["kazakhstan", "Kazakhstan", [54.4, 44.9], null, "country middle"],
  ["turkmenistan", "Turkmenistan", [55.6, 38.75], null, "country middle"],
  ["azerbaijan", "Azerbaijan", [46.2, 41.1], null, "country middle"],
  ["iran", "Iran", [46.9, 38.6], null, "country middle"],
  ["russia", "Russia", [45.9, 44.2], [46.6, 44], "country middle"],
  ["sea", "Caspian Sea", [49.55, 42.5], [49.55, 42.5], "water middle"],
];

/** Places the ports, their squares and their ships on one map. */
export function model(frame: Frame): Model {
  const wide = frame.name === "wide";
  const projection = projectionOf(frame);
  const spot = (at: string | Point): Point => {
    const [lon, lat] = typeof at === "string" ? [place(at).lon, place(at).lat] : at;
    return projection([lon, lat])!.map((one) => round(one)) as Point;
  };
  const text = (words: string, measure: number) => paragraph(words, frame, measure, "note map");
  const step = leading(frame);
  const scale = wide ? 1 : 0.54;
  const away = wide ? 26 : 12;
  const sides = { tonnes: 27 * scale, boxes: 0.2 * scale };
  const quay = (
    part: Quay["part"],
    id: string,
    port: string,
    side: 1 | -1,
    could: string,
    did: string | null,
    stands: string | null,
    amount: string,
    words: string,
  ): Quay => {
    const length = (row: string | null) =>
      row === null ? null : round(Math.sqrt(value(row)) * sides[part]);
    const [px, py] = spot(port);
    const all = length(could)!;
    const [x, y] = [px + side * away, py - (port === "kuryk" ? away * 0.6 : 6)];
    const beside = port === "kuryk" || (side === 1 && wide);
    const lines = text(words, wide ? 132 : beside ? 80 : 86);
    const widest = Math.max(
      widthOf(amount, frame, "value"),
      ...lines.map((one) => widthOf(one, frame, "note map")),
    );
    return {
      id,
      part,
      x: round(x),
      y: round(y),
      side,
      could: all,
      stands: length(stands),
      did: length(did),
      used: did,
      amount,
      words: lines,
      wx: round(
        beside
          ? x + all + (wide ? 12 : 7)
          : side === 1
            ? x
            : Math.max(6, x - Math.max(all, widest)),
      ),
      wy: round(beside ? y - all / 2 - lines.length * step * 0.3 : y + step * 1.5),
    };
  };
  const [kurykX, kurykY] = spot("kuryk");
  const [alatX, alatY] = spot("alat");
  const ship = wide ? 34 : 17;
  const [waterX, waterY] = spot([52.5, 42.3]);
  return {
    box: frame.plot,
    leading: step,
    ship,
    sea: rounded(
      projected(
        data,
        legs.rows.find(({ id }) => id === "caspian")!,
        projection,
        60,
      ),
    ).map(([x, y]) => [round(x), round(y)] as Point),
    ports: PORTS.map(([id, name, look, dx, dy]) => {
      const [x, y] = spot(id);
      return { id, x, y, name, look, dx, dy };
    }),
    names: NAMES.flatMap(([id, words, far, close, look]) => {
      const at = wide ? far : close;
      if (!at) return [];
      const [x, y] = spot(at);
      return [{ id, x, y, words, look }];
    }),
    water: {
      x: waterX,
      y: waterY,
      amount: `${value("middle-sea")} km`,
      words: "by ship, Aktau to Alat",
    },
    quays: [
      quay(
        "tonnes",
        "kz-ports-capacity",
        "kuryk",
        1,
        "kz-ports-capacity",
        "kz-ports-9m-2025",
        null,
        `${value("kz-ports-9m-2025")} of ${value("kz-ports-capacity")} Mt`,
        "Aktau and Kuryk, nine months of 2025",
      ),
      quay(
        "tonnes",
        "baku-capacity",
        "alat",
        -1,
        "baku-capacity",
        "baku-tonnes-2025",
        null,
        `${value("baku-tonnes-2025")} of ${value("baku-capacity")} Mt`,
        "Baku, 2025",
      ),
      quay(
        "tonnes",
        "turkmenbashi-capacity",
        "turkmenbashi",
        1,
        "turkmenbashi-capacity",
        null,
        null,
        `? of ${value("turkmenbashi-capacity")} Mt`,
        "Turkmenbashi, 2018; use not found",
      ),
      quay(
        "boxes",
        "aktau-hub-240k",
        "kuryk",
        1,
        "aktau-hub-240k",
        null,
        "aktau-before-hub",
        number(value("aktau-hub-240k")),
        `planned hub at Aktau; before it ${number(value("aktau-before-hub"))}`,
      ),
      quay(
        "boxes",
        "baku-capacity-teu",
        "alat",
        -1,
        "baku-capacity-teu",
        "baku-teu-2025",
        null,
        number(value("baku-teu-2025")),
        `Baku, 2025 as expected; built for ${number(value("baku-capacity-teu"))}`,
      ),
      quay(
        "boxes",
        "turkmenbashi-capacity-teu",
        "turkmenbashi",
        1,
        "turkmenbashi-capacity-teu",
        "turkmenbashi-teu-h1-2023",
        null,
        number(value("turkmenbashi-teu-h1-2023")),
        `in half of 2023, to Alat; built for ${number(value("turkmenbashi-capacity-teu"))}`,
      ),
    ],
    fleets: [
      {
        id: "asco-ferries",
        count: value("asco-ferries"),
        there: true,
        x: alatX - away - 4 * ship * 1.2,
        y: alatY - 3 * ship * 0.8,
        columns: 4,
        amount: `${value("asco-ferries")} ferries`,
        words: text(`among Azerbaijan’s ${value("asco-fleet")} ships`, wide ? 180 : 90),
      },
      {
        id: "kuryk-ferries",
        count: value("kuryk-ferries"),
        there: false,
        x: kurykX + away,
        y: kurykY - 2 * ship * 0.8 - (wide ? 78 : 58),
        columns: 4,
        amount: `${value("kuryk-ferries")} needed`,
        words: text(
          `none among Kazakhstan’s ${value("kz-fleet-2024")} ships in 2024`,
          wide ? 200 : 150,
        ),
      },
    ],
  };
}
