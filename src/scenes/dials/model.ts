import { amount, figure, number, paragraph, value } from "../legacy";
import { margin } from "../../engine/svg/stage";
import type { Frame } from "../../engine/scene/scene";
import { leading } from "../../engine/scene/layout";
import type { State } from "./steps";

interface Dial {
  /** The row it tells of. */
  id: string;
  row: keyof State;
  /** Share filled, 0 to 1; null where no reading was found. */
  filled: number | null;
  /** Further share that was only reported or counted by another. */
  also: number;
  /** Into how many parts the arc is cut; 1 for none. */
  parts: number;
  name: string;
  amount: string;
  words: string[];
}

export interface Model {
  wide: boolean;
  left: number;
  top: number;
  pitch: [x: number, y: number];
  radius: number;
  thick: number;
  leading: number;
  dials: Dial[];
}

type Words = [name: string, amount: string, wide: string, narrow: string];

/** Sets what was read over what was promised, both in their own unit. */
export function model(frame: Frame): Model {
  const wide = frame.name === "wide";
  const { plot } = frame;
  const left = margin[frame.name];
  const pitch: [number, number] = [
    (frame.width - 2 * left + (wide ? 16 : 4)) / 3,
    (plot.height - (wide ? 14 : 8)) / 4,
  ];
  const radius = wide ? 52 : 27;
  const whole = (id: string) => figure(id).value;
  const dial = (
    row: Dial["row"],
    id: string,
    filled: number | null,
    [name, printed, far, near]: Words,
    also = 0,
    parts = 1,
  ): Dial => ({
    id,
    row,
    filled: filled === null ? null : Math.round(filled * 1000) / 1000,
    also: Math.round(also * 1000) / 1000,
    parts,
    name,
    amount: printed,
    words: wide ? paragraph(far, frame, pitch[0] - radius * 2 - 42) : [near],
  });
  const [oil, more] = [value("kz-btc-2025-kmg"), value("kz-btc-2025-minister")];
  const promised = whole("kz-btc-7mt-2027");
  return {
    wide,
    left,
    top: plot.y + (wide ? 20 : 8),
    pitch,
    radius,
    thick: wide ? 15 : 6,
    leading: leading(frame),
    dials: [
      dial("cargo", "titr-volume-2025", value("titr-volume-2025") / whole("target-10mt-tokayev"), [
        "Cargo",
        number(value("titr-volume-2025"), 2),
        "of 10 Mt, the aim; 2025",
        "of 10 Mt cargo",
      ]),
      dial("cargo", "titr-teu-2025", value("titr-teu-2025") / whole("target-300k-teu-2029"), [
        "Boxes",
        number(value("titr-teu-2025")),
        "of 300,000 TEU by 2029; 2025",
        "of 300,000 TEU",
      ]),
      dial("cargo", "trains-2025-ady", value("trains-2025-ady") / whole("target-trains-600"), [
        "Trains",
        number(value("trains-2025-ady")),
        "of 600 agreed for 2025",
        "of 600 trains",
      ]),
      dial(
        "sea",
        "aktau-tanker-load-2025",
        value("aktau-tanker-load-2025") / value("aktau-tanker-full"),
        [
          "Ships",
          number(value("aktau-tanker-load-2025")),
          "of 12,000 t in a tanker at Aktau; April 2025",
          "of 12,000 t a ship",
        ],
      ),
      dial(
        "sea",
        "kz-btc-2025-kmg",
        oil / promised,
        ["Oil by Baku", `${oil}–${more}`, "of 7 Mt by 2027; 2025", "of 7 Mt of oil"],
        (more - oil) / promised,
      ),
      dial("sea", "btc-used-2025", value("btc-used-2025") / 100, [
        "Pipe to Ceyhan",
        `${value("btc-used-2025")}%`,
        "in use; 2025",
        "of the pipe in use",
      ]),
      dial("rails", "built-horadiz-aghband", value("built-horadiz-aghband") / 100, [
        "To the border",
        `${value("built-horadiz-aghband")}%`,
        "built, February 2026; due by its end",
        "built to border",
      ]),
      dial("rails", "gap", null, [
        "Across Syunik",
        "?",
        `of ${amount(figure("gap"))} km; no start found by June 2026`,
        `of ${amount(figure("gap"))} km, Syunik`,
      ]),
      dial("rails", "rails-dilucu-kars", null, [
        "To Kars",
        "?",
        `of ${value("rails-dilucu-kars")} km; under way, due in 2029`,
        `of ${value("rails-dilucu-kars")} km to Kars`,
      ]),
      dial(
        "paper",
        "treaty-unsigned",
        2 / 5,
        ["Treaty", "two", "of five rungs: initialled", "of five: treaty"],
        0,
        5,
      ),
      dial(
        "paper",
        "tl-2026-05-26-agreement",
        2 / 5,
        ["Right to build", "two", "of five rungs; a third is reported", "of five: right"],
        1 / 5,
        5,
      ),
      dial(
        "paper",
        "seg-aecom-feasibility",
        2 / 5,
        ["Money", "two", "of five rungs: a study", "of five: money"],
        0,
        5,
      ),
    ],
  };
}
