import { amount, figure, paragraph, value, widthOf } from "../legacy";
import type { Frame } from "../../engine/scene/scene";
import { margin } from "../../engine/svg/stage";
import { leading } from "../../engine/scene/layout";

/** A stretch of a way: from and to in kilometres of the way, and what stands there. */
interface Stretch {
  id: string;
  from: number;
  to: number;
  status: "done" | "under-way" | "missing";
  /** The country it lies in, as a tick under the line. */
  country: string;
}

interface Way {
  id: string;
  y: number;
  total: string;
  title: string;
  /** From the left edge to the title, past the total. */
  indent: number;
  stretches: Stretch[];
  ends: number;
}

export interface Model {
  left: number;
  /** Picture units to a kilometre. */
  unit: number;
  leading: number;
  thick: number;
  top: number;
  base: number;
  /** Where the sentence under the ways begins. */
  said: number;
  ways: Way[];
  /** Kilometres to the border of Türkiye by either way, and the words for what lies between. */
  border: { link: number; georgia: number; words: string[]; saved: string };
  /** The claimed saving, drawn from where the way by Georgia ends. */
  claim: { from: number; to: number; words: string[]; amount: string };
  even: { amount: string; words: string[] };
  start: string;
  end: string;
}

/** Takes the printed sections of both ways, in kilometres from Baku, and lays them straight. */
export function model(frame: Frame): Model {
  const wide = frame.name === "wide";
  const { plot } = frame;
  const left = margin[frame.name];
  const georgia = value("kars-by-georgia");
  const unit = (frame.width - 2 * left) / georgia;
  const top = plot.y + (wide ? 150 : 62);
  const base = plot.y + (wide ? 372 : 152);
  const sum = (parts: [string, number, Stretch["status"], string][]) => {
    let from = 0;
    return parts.map(([id, km, status, country]): Stretch => {
      const start = from;
      from += km;
      return { id, from: start, to: from, status, country };
    });
  };
  const link = sum([
    ["rails-baku-horadiz", value("rails-baku-horadiz"), "done", "Azerbaijan"],
    ["link-section-border", value("link-section-border"), "under-way", ""],
    ["link-section-syunik", value("link-section-syunik"), "missing", wide ? "Armenia" : "Arm."],
    ["rails-border-ordubad", value("rails-border-ordubad"), "under-way", ""],
    ["link-section-nakhchivan", value("link-section-nakhchivan"), "under-way", "Nakhchivan"],
    ["rails-dilucu-kars", value("rails-dilucu-kars"), "under-way", "Türkiye"],
  ]);
  const east = value("georgia-section-azerbaijan");
  const border = value("georgia-to-border");
  const way: Stretch[] = [
    { id: "georgia-section-azerbaijan", from: 0, to: east, status: "done", country: "Azerbaijan" },
    { id: "georgia-section-georgia", from: east, to: border, status: "done", country: "Georgia" },
    {
      id: "kars-by-georgia",
      from: border,
      to: georgia,
      status: "done",
      country: wide ? "Türkiye" : "Tr.",
    },
  ];
  const named = (total: string, title: string) => ({
    total,
    title,
    indent: widthOf(total, frame, "value") + (wide ? 10 : 6),
  });
  return {
    left,
    unit,
    leading: leading(frame),
    thick: wide ? 16 : 10,
    top,
    base,
    said: plot.y + (wide ? 500 : 216),
    ways: [
      {
        id: "georgia",
        y: top,
        ...named(`${amount(figure("kars-by-georgia"), 1)} km`, "by Georgia, in use"),
        stretches: way,
        ends: georgia,
      },
      {
        id: "link",
        y: base,
        ...named(`${amount(figure("kars-by-link"))} km`, "by the Syunik link, if built"),
        stretches: link,
        ends: value("kars-by-link"),
      },
    ],
    border: {
      link: value("link-to-border"),
      georgia: border,
      saved: `${amount(figure("border-saved"))} km`,
      words: paragraph(
        "shorter to the border of Türkiye. The 224 km from there to Kars are under construction; by Georgia trains run through",
        frame,
        wide ? 460 : 310,
      ),
    },
    claim: {
      from: georgia - value("savings-343km"),
      to: georgia,
      amount: `${amount(figure("savings-343km"))} km`,
      words: paragraph(
        "shorter, says a report of Uzbekistan’s transport ministry. It names no end points",
        frame,
        wide ? 460 : 310,
      ),
    },
    even: {
      amount: "no shorter",
      words: paragraph(
        "From Baku to Kars the printed sections of either way add up to almost the same length",
        frame,
        wide ? 460 : 300,
      ),
    },
    start: "Baku",
    end: "Kars",
  };
}
