import { figure, paragraph, place, times, widthOf } from "../legacy";
import { geoMercator } from "d3-geo";
import * as format from "../legacy";
import { round } from "../../engine/svg/mark";
import { margin } from "../../engine/svg/stage";
import type { Frame } from "../../engine/scene/scene";
import { leading } from "../../engine/scene/layout";

/** One claim: a journey cut into its days. Places are where they stand from west to east. */
interface Journey {
  id: string;
  way: "route" | "north";
  /** Where the clock starts and stops, in picture units; nothing where no one says. */
  from?: number;
  to?: number;
  days: number;
  /** The days beyond, where the source gives a range. */
  more: number;
  measured: boolean;
  amount: string;
  /** How far right of the amount the words begin. */
  indent: number;
  words: string[];
}

export interface Model {
  left: number;
  right: number;
  map: { x: number; y: number; width: number; height: number };
  top: number;
  leading: number;
  bar: number;
  pitch: number;
  journeys: Journey[];
  places: {
    id: string;
    name: string;
    x: number;
    y: number;
    anchor: "start" | "middle" | "end";
    above: boolean;
  }[];
}

/** Degrees of the strip of map above the journeys, which is also their axis. */
export const strip = { west: 20, east: 113 } as const;

/** The strip's projection: Mercator, so that a place keeps its longitude all the way down. */
export function projectionOf(frame: Frame) {
  const { width, height } = mapBox(frame);
  return geoMercator()
    .scale(width / (((strip.east - strip.west) * Math.PI) / 180))
    .rotate([-(strip.east + strip.west) / 2, 0])
    .center([0, 40.6])
    .translate([width / 2, height / 2])
    .clipExtent([
      [0, 0],
      [width, height],
    ]);
}

const mapBox = (frame: Frame) => {
  const wide = frame.name === "wide";
  const x = margin[frame.name];
  return {
    x,
    y: frame.plot.y + (wide ? 8 : 4),
    width: frame.width - 2 * x,
    height: wide ? 196 : 92,
  };
};

/** Reads the claims with the places they name, and stands both on the strip. */
export function model(frame: Frame): Model {
  const wide = frame.name === "wide";
  const map = mapBox(frame);
  const projection = projectionOf(frame);
  const spot = (id: string) => projection([place(id).lon, place(id).lat])!;
  const x = (id: string | undefined) => (id === undefined ? {} : round(map.x + spot(id)[0]));
  const right = map.x + map.width;

  const journey = (id: string, words: string, way: Journey["way"] = "route"): Journey => {
    const claim = times.rows.find((row) => row.id === id)!;
    const amount = `${format.amount(figure(id), 1)} days`;
    const indent = widthOf(amount, frame, "value") + (wide ? 14 : 8);
    const [from, to] = [x(claim.from), x(claim.to)];
    return {
      id,
      way,
      ...(typeof from === "number" && { from }),
      ...(typeof to === "number" && { to }),
      days: Math.round(claim.value),
      more: (claim.value_to ?? claim.value) - claim.value,
      measured: claim.kind === "measured",
      amount,
      indent: round(indent),
      words: paragraph(words, frame, right - map.x - indent),
    };
  };

  const title = (
    id: string,
    anchor: "start" | "middle" | "end",
    above: boolean,
    name = place(id).name,
  ) => {
    const [px, py] = spot(id);
    return { id, name, x: round(map.x + px), y: round(map.y + py), anchor, above };
  };

  return {
    left: map.x,
    right,
    map,
    top: map.y + map.height + (wide ? 50 : 26),
    leading: leading(frame),
    bar: wide ? 34 : 15,
    pitch: wide ? 126 : 56,
    journeys: [
      journey(
        "time-altynkol-baku",
        wide
          ? "Altynkol, on the Chinese border, to Baku; state railway, 2024"
          : "Altynkol to Baku; railway, 2024",
      ),
      journey(
        "time-altynkol-poti",
        wide
          ? "Altynkol to Poti, on the Black Sea; state railway, 2024"
          : "Altynkol to Poti; railway, 2024",
      ),
      journey(
        "time-altynkol-constanta",
        wide
          ? "Altynkol to Constanța, in the EU; state railway, 2024"
          : "Altynkol to Constanța; railway, 2024",
      ),
      journey(
        "time-xian-baku-2026",
        wide
          ? "Xi’an to Baku, average of eight trains in January 2026"
          : "Xi’an to Baku, measured, 2026",
      ),
      journey(
        "time-xian-constanta",
        wide ? "inland China to Constanța; a forwarder, 2025" : "to Constanța; a forwarder, 2025",
      ),
      journey(
        "time-minister-2024",
        wide
          ? "from where to where is not said; said to be down from 58–60; minister, December 2024"
          : "down from 58–60; minister, 2024",
      ),
      journey(
        "time-ministry-2026",
        wide
          ? "nor here; said to be down from 28–32; ministry, March 2026"
          : "down from 28–32; ministry, 2026",
      ),
      journey(
        "time-xian-malaszewicze",
        wide
          ? "Xi’an to Małaszewicze in Poland, through Russia; the same forwarder"
          : "Xi’an to Małaszewicze; the same",
        "north",
      ),
      journey(
        "time-dostyk-brest",
        wide
          ? "Dostyk to Brest, before the change of gauge; the operator’s index, July 2024"
          : "Dostyk to Brest; its index, 2024",
        "north",
      ),
    ],
    places: [
      title("xian", "middle", true),
      title("altynkol", "middle", true, "Altynkol"),
      title("baku", "start", false),
      title("poti", "middle", true),
      title("constanta", "middle", true),
    ],
  };
}
