import type { SceneContext } from "../../engine/scene/context";

/** A square of million tonnes a year, hollow when promised and filled when it came. */
export interface Square {
  id: string;
  /** In picture units. */
  side: number;
  label: string;
  when: string;
  who: string[];
}

/** What came in a year, with a second, higher count of the same year where there is one. */
export interface Came extends Square {
  /** In million tonnes; the higher count, where there are two. */
  most: number;
  also: { id: string; side: number } | null;
}

/** Promises, with the key of what is said of each. */
const SAID: [id: string, who: string][] = [
  ["kz-btc-2006-accession", "accession"],
  ["kz-socar-contract-2022", "contract"],
  ["kz-btc-6mt-plan-2022", "in-time"],
  ["kz-btc-3mt-plan-2024", "within-two-years"],
  ["kz-socar-contract-2024", "contract"],
  ["kz-20mt-satkaliyev-2024-11", "possible"],
  ["kz-btc-7mt-2027", "by-2027"],
];

const CAME: [id: string, also?: string][] = [
  ["kz-btc-2008"],
  ["kz-btc-2009"],
  ["kz-btc-2020"],
  ["kz-aktau-baku-2022"],
  ["kz-aktau-baku-2023"],
  ["kz-btc-2024", "kz-btc-2024-tokayev"],
  ["kz-btc-2025-kmg", "kz-btc-2025-minister"],
];

/** The side of a square by its tonnes, by the upper end of a range. */
function side({ frame, data }: SceneContext, id: string): number {
  const unit = frame.name === "wide" ? 37 : 15;
  const { value, value_to } = data.figure(id);
  return Math.round(Math.sqrt(value_to ?? value) * unit * 10) / 10;
}

/** The last two digits of a year, where there is little room. */
const short = ({ say }: SceneContext, iso: string) =>
  say("labels.short-year", { year: iso.slice(2, 4) });

/** The promises in the order in which they were said. */
export function said(context: SceneContext): Square[] {
  const { frame, data, print, date, say } = context;
  const wide = frame.name === "wide";
  const dayOf = (id: string) => data.figure(id).as_of;
  return SAID.toSorted(([a], [b]) => dayOf(a).slice(0, 7).localeCompare(dayOf(b).slice(0, 7))).map(
    ([id, who]) => {
      const iso = dayOf(id);
      return {
        id,
        side: side(context, id),
        label: print(id, "amount"),
        when: wide ? date(iso, iso.length < 7 ? "year" : "shortMonth") : short(context, iso),
        who: wide ? [say(`who.${who}`)] : [],
      };
    },
  );
}

/** What came, year by year; null stands for the longest time of which nothing is known. */
export function came(context: SceneContext): (Came | null)[] {
  const { data } = context;
  const squares = CAME.map(([id, also]) => carried(context, id, also));
  const years = CAME.map(([id]) => Number(data.figure(id).as_of.slice(0, 4)));
  const steps = years.slice(1).map((year, i) => year - years[i]!);
  const gap = steps.indexOf(Math.max(...steps)) + 1;
  return [...squares.slice(0, gap), null, ...squares.slice(gap)];
}

function carried(context: SceneContext, id: string, also: string | undefined): Came {
  const { frame, data, print, day, say } = context;
  const low = data.value(id);
  const high = also === undefined ? low : data.value(also);
  return {
    id,
    side: side(context, id),
    most: Math.max(low, high),
    also: also === undefined ? null : { id: also, side: side(context, also) },
    label:
      also === undefined
        ? print(id, "amount")
        : say("labels.counts", {
            counts: { value: Math.min(low, high), value_to: Math.max(low, high) },
          }),
    when: frame.name === "wide" ? day(id, "year") : short(context, data.figure(id).as_of),
    who: [],
  };
}
