import { figure, legs, row, sources } from "../../data";
import { deadlines } from "../tables/deadlines";
import type { Dated, Figure } from "../table/figure";
import { place } from "../tables/places";
import { positions } from "../tables/positions";
import { series } from "../tables/series";
import { times } from "../tables/times";
import * as format from "../text/format";

/** A row as a reader of a picture reads it: `/scenes/<scene>/<frame>.json` holds those it needs. */
export interface Reading {
  /** The number, date or status. */
  value: string;
  /** What it is of. */
  what: string;
  /** As of when, and by whose account. */
  when: string;
  /** Who published the page it was read on, and where the row stands on this site. */
  from: string;
  href: string;
}

/** What is counted, in the words of a reader. */
const counted = {
  "route-tonnes": "cargo on the route",
  "route-boxes": "containers on the route",
  "route-trains": "trains from China on the route",
  "btk-tonnes": "cargo on the railway from Baku by Tbilisi to Kars",
} as const satisfies Record<(typeof series.rows)[number]["series"], string>;

/** What stands where a leg is drawn. */
const statuses = {
  done: "in use",
  "under-way": "under construction",
  planned: "planned",
  paper: "on paper only",
  missing: "no rails",
} as const satisfies Record<(typeof legs.rows)[number]["status"], string>;

/** What a number or date is of. */
export function topic(id: string): string {
  const one = row(id) as { what?: string };
  if (one.what) return one.what;
  const count = series.rows.find((entry) => entry.id === id);
  if (count) {
    const part = count.period_to === "whole" ? "" : ` (${count.period_to.replace("-", " ")})`;
    return `${counted[count.series]}, ${format.date(count.period)}${part}`;
  }
  const deadline = deadlines.rows.find((entry) => entry.id === id);
  if (deadline) return `${deadline.subject}: the date promised`;
  const time = times.rows.find((entry) => entry.id === id);
  if (!time?.from || !time.to) return "on the way, from where to where is not said";
  return `on the way from ${place(time.from).name} to ${place(time.to).name}`;
}

/**
 * What a mark tells of when it is tapped or focused: a number, a date, a position, or a leg of a route.
 *
 * @throws Error when no row has the id
 */
export function reading(id: string): Reading {
  const leg = legs.rows.find((one) => one.id === id);
  if (leg) {
    const length = leg.length ? `, ${format.full(figure(leg.length))}` : "";
    const to = place(leg.to);
    const built = leg.built ? `, ${format.full(figure(leg.built))} built` : "";
    return {
      value: `${statuses[leg.status]}${built}`,
      // A line that leaves the map ends at a bend, which is no place to name.
      what: `${leg.mode} from ${place(leg.from).name} ${to.kind === "bend" ? "on" : `to ${to.name}`}${length}`,
      when: `as of ${format.date(leg.as_of)}`,
      ...publisher(leg.source),
      href: `/sources/#source-${leg.source}`,
    };
  }
  const position = positions.rows.find((one) => one.id === id);
  if (position) {
    const { quote, speaker, occasion, date, what, source } = position;
    return {
      value: quote ? `“${quote}”` : "no statement found",
      what,
      when: [speaker, occasion, format.date(date)].filter(Boolean).join(", "),
      ...publisher(source),
      href: factPath(id),
    };
  }
  const one = row(id);
  return {
    value: hedged(one),
    what: topic(id),
    when: [asOf(one), one.by].filter(Boolean).join(", "),
    ...publisher(one.source),
    href: factPath(id),
  };
}

/** Where the receipt of a row stands. */
export const factPath = (id: string): string => `/facts/${id}/`;

const publisher = (id: string | undefined) => {
  const source = sources.rows.find((page) => page.id === id);
  if (!source) return { from: "derived from other rows" };
  const year = source.published === "unknown" ? "undated" : source.published.slice(0, 4);
  return { from: `${source.producer} (${year})` };
};

const HEDGES = { exact: "", about: "about ", over: "over ", "up-to": "up to " } as const;

/** A number or date with the word that its source hedges it by. */
export const hedged = (one: Figure | Dated, digits = 2): string =>
  "value" in one ? `${HEDGES[one.hedge]}${format.full(one, digits)}` : format.date(one.date);

/** As of when a number is, in words; nothing for a date. */
export function asOf(one: Figure | Dated): string {
  if (!("as_of" in one)) return "";
  return one.as_of === "undated" ? "undated" : `as of ${format.date(one.as_of)}`;
}
