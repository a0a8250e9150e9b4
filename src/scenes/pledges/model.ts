import { amount, figure, number, paragraph, value } from "../legacy";
import { margin } from "../../engine/svg/stage";
import type { Frame } from "../../engine/scene/scene";
import { leading } from "../../engine/scene/layout";

/** A square of million tonnes a year, hollow when promised and filled when it came. */
interface Square {
  id: string;
  side: number;
  /** A second, higher count of the same year. */
  also: { id: string; side: number } | null;
  label: string;
  when: string;
  who: string[];
}

export interface Model {
  wide: boolean;
  left: number;
  right: number;
  top: number;
  base: number;
  /** The foot of the promises and the head of what came. */
  line: number;
  leading: number;
  said: Square[];
  came: (Square | null)[];
  gap: string[];
  pipes: { id: string; year: string; filled: number; amount: string }[];
  used: { amount: string; words: string[] };
  ship: { small: string; large: string; words: string[]; count: number };
}

const SAID: [id: string, when: string, who: string][] = [
  ["kz-btc-2006-accession", "2006", "on joining"],
  ["kz-socar-contract-2022", "Nov. 2022", "the contract"],
  ["kz-btc-6mt-plan-2022", "Nov. 2022", "in time"],
  ["kz-btc-3mt-plan-2024", "Feb. 2024", "two years on"],
  ["kz-socar-contract-2024", "March 2024", "the contract"],
  ["kz-20mt-satkaliyev-2024-11", "Nov. 2024", "could be"],
  ["kz-btc-7mt-2027", "Oct. 2025", "by 2027"],
];
const CAME: [id: string, when: string, also?: string][] = [
  ["kz-btc-2008", "2008"],
  ["kz-btc-2009", "2009"],
  ["", ""],
  ["kz-btc-2020", "2020"],
  ["kz-aktau-baku-2022", "2022"],
  ["kz-aktau-baku-2023", "2023"],
  ["kz-btc-2024", "2024", "kz-btc-2024-tokayev"],
  ["kz-btc-2025-kmg", "2025", "kz-btc-2025-minister"],
];

/** Squares by the root of their tonnes; pipes by barrels over what they could take in a year. */
export function model(frame: Frame): Model {
  const wide = frame.name === "wide";
  const { plot } = frame;
  const unit = wide ? 37 : 15;
  const side = (id: string) => {
    const { value: low, value_to: high } = figure(id);
    return Math.round(Math.sqrt(high ?? low) * unit * 10) / 10;
  };
  const text = (words: string, measure: number) => paragraph(words, frame, measure);
  const most = value("btc-capacity-since-2009") * 365;
  return {
    wide,
    left: margin[frame.name],
    right: frame.width - margin[frame.name],
    top: plot.y + (wide ? 30 : 12),
    base: plot.y + plot.height - (wide ? 20 : 8),
    line: plot.y + plot.height * (wide ? 0.58 : 0.56),
    leading: leading(frame),
    said: SAID.map(([id, when, who]) => ({
      id,
      side: side(id),
      also: null,
      label: amount(figure(id)),
      when: wide ? when : when.replace(/^\D+/, "’").replace("’20", "’"),
      who: wide ? [who] : [],
    })),
    came: CAME.map(([id, when, also]) =>
      id
        ? {
            id,
            side: side(id),
            also: also ? { id: also, side: side(also) } : null,
            label: also ? `${value(id)}–${value(also)}` : number(value(id)),
            when: wide ? when : `’${when.slice(2)}`,
            who: [],
          }
        : null,
    ),
    gap: text(wide ? "then stopped, or no figure found" : "figures missing", wide ? 110 : 48),
    pipes: [2021, 2022, 2023, 2024, 2025].map((year) => {
      const id = `btc-botas-${year}`;
      return {
        id,
        year: String(year),
        filled: Math.round((value(id) / most) * 1000) / 1000,
        amount: number(value(id), 1),
      };
    }),
    used: {
      amount: `${value("btc-used-2025")}%`,
      words: text(
        `of ${value("btc-capacity-since-2009")} million barrels a day, 2025`,
        wide ? 260 : 130,
      ),
    },
    ship: {
      small: number(value("kz-btc-first-10kt-2023")),
      large: number(value("ceyhan-cargo")),
      words: text("at least, for one ship at Ceyhan", wide ? 400 : 220),
      count: value("tankers-a-cargo"),
    },
  };
}
