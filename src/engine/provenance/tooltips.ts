import * as format from "../text/format";
import type { Story } from "../story";
import { isNumber, type AnyRow } from "../tables/figures";

/** A row as a reader of a picture reads it: `/scenes/<scene>/<frame>.json` holds those it needs. */
export interface Tooltip {
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
const counted: Readonly<Record<string, string>> = {
  "route-tonnes": "cargo on the route",
  "route-boxes": "containers on the route",
  "route-trains": "trains from China on the route",
  "btk-tonnes": "cargo on the railway from Baku by Tbilisi to Kars",
};

/** What stands where a leg is drawn. */
const statuses = {
  done: "in use",
  "under-way": "under construction",
  planned: "planned",
  paper: "on paper only",
  missing: "no rails",
} as const;

/** What a number or date is of. */
export function topic(story: Story, id: string): string {
  const one = story.data.row(id);
  if (one.table === "series") {
    const part = one.period_to === "whole" ? "" : ` (${one.period_to.replace("-", " ")})`;
    return `${counted[one.series]}, ${format.date(story, one.period)}${part}`;
  }
  if (one.table === "deadlines") return `${one.subject}: the date promised`;
  if (one.table !== "times") return one.what;
  if (!one.from || !one.to) return "on the way, from where to where is not said";
  const { place } = story.data;
  return `on the way from ${place(one.from).name} to ${place(one.to).name}`;
}

/**
 * What a mark tells of when it is tapped or focused: a number, a date, a position, or a leg of a route.
 *
 * @throws Error when no row has the id
 */
export function tooltip(story: Story, id: string): Tooltip {
  const leg = story.data.legs.rows.find((one) => one.id === id);
  if (leg) return legTooltip(story, leg);
  const one = story.data.row(id);
  if (one.table === "positions") {
    const { quote, speaker, occasion, date, what, source } = one;
    return {
      value: quote ? `“${quote}”` : "no statement found",
      what,
      when: [speaker, occasion, format.date(story, date)].filter(Boolean).join(", "),
      ...publisher(story, source),
      href: factPath(id),
    };
  }
  return {
    value: format.hedged(story, one),
    what: topic(story, id),
    when: [asOf(story, one), one.by].filter(Boolean).join(", "),
    ...publisher(story, one.source),
    href: factPath(id),
  };
}

type Leg = Story["data"]["legs"]["rows"][number];

function legTooltip(story: Story, leg: Leg): Tooltip {
  const { place, figure } = story.data;
  const length = leg.length ? `, ${format.full(story, figure(leg.length))}` : "";
  const to = place(leg.to);
  const built = leg.built ? `, ${format.full(story, figure(leg.built))} built` : "";
  return {
    value: `${statuses[leg.status]}${built}`,
    // A line that leaves the map ends at a bend, which is no place to name.
    what: `${leg.mode} from ${place(leg.from).name} ${to.kind === "bend" ? "on" : `to ${to.name}`}${length}`,
    when: `as of ${format.date(story, leg.as_of)}`,
    ...publisher(story, leg.source),
    href: `/sources/#source-${leg.source}`,
  };
}

/** Where the receipt of a row stands. */
export const factPath = (id: string): string => `/facts/${id}/`;

const publisher = ({ data }: Story, id: string | undefined) => {
  const source = data.sources.rows.find((page) => page.id === id);
  if (!source) return { from: "derived from other rows" };
  const year = source.published === "unknown" ? "undated" : source.published.slice(0, 4);
  return { from: `${source.producer} (${year})` };
};

/** As of when a number is, in words; nothing for a date. */
export function asOf(story: Story, one: AnyRow): string {
  if (!isNumber(one)) return "";
  return one.as_of === "undated" ? "undated" : `as of ${format.date(story, one.as_of)}`;
}
