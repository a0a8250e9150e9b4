import * as format from "../text/format";
import type { Story } from "../story";
import type { Tooltip } from "../svg/tooltip";
import { isNumber, type AnyRow } from "../tables/figures";
import { nameOf, quote } from "../words";

/** What a number or date is of. */
export function topic(story: Story, id: string): string {
  const { data, words } = story;
  const one = data.row(id);
  if (one.table === "series") {
    const period = format.date(story, one.period);
    const part = nameOf(one.period_to);
    return words.say("tooltip.series", { what: words.say(`series.${one.series}`), period, part });
  }
  if (one.table === "deadlines") return words.say("tooltip.deadline", { subject: one.subject });
  if (one.table !== "times") return one.what;
  if (!one.from || !one.to) return words.say("tooltip.way-unsaid");
  const [from, to] = [data.place(one.from).name, data.place(one.to).name];
  return words.say("tooltip.way", { from, to });
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
  if (one.table === "positions") return positionTooltip(story, one);
  return {
    value: format.hedged(story, one),
    what: topic(story, id),
    when: isNumber(one)
      ? story.words.say("tooltip.when", { ...since(story, one.as_of), by: one.by })
      : one.by,
    from: publisher(story, one.source),
    href: factPath(id),
  };
}

type Position = Story["data"]["positions"]["rows"][number];

function positionTooltip(story: Story, one: Position): Tooltip {
  const { id, quote: said, speaker, occasion, date, what, source } = one;
  const { words, config } = story;
  const day = format.date(story, date);
  return {
    value: said ? quote(config.locale, said) : words.say("tooltip.no-statement"),
    what,
    when: occasion
      ? words.say("tooltip.position-at", { speaker, occasion, day })
      : words.say("tooltip.position", { speaker, day }),
    from: publisher(story, source),
    href: factPath(id),
  };
}

type Leg = Story["data"]["legs"]["rows"][number];

function legTooltip(story: Story, leg: Leg): Tooltip {
  const { words, data } = story;
  const long = (id: string | undefined) => (id ? format.full(story, data.figure(id)) : "");
  const to = data.place(leg.to);
  return {
    value: words.say("tooltip.leg-status", {
      status: nameOf(leg.status),
      known: leg.built ? "yes" : "no",
      built: long(leg.built),
    }),
    what: words.say("tooltip.leg", {
      mode: leg.mode,
      from: data.place(leg.from).name,
      // A line that leaves the map ends at a bend, which is no place to name.
      ends: to.kind,
      to: to.name,
      measured: leg.length ? "yes" : "no",
      length: long(leg.length),
    }),
    when: words.say("tooltip.as-of", since(story, leg.as_of)),
    from: publisher(story, leg.source),
    href: `/sources/#source-${leg.source}`,
  };
}

/** Where the receipt of a row stands. */
export const factPath = (id: string): string => `/facts/${id}/`;

function publisher({ data, words }: Story, id: string | undefined): string {
  const source = data.sources.rows.find((page) => page.id === id);
  if (!source) return words.say("tooltip.from-rows");
  const dated = source.published === "unknown" ? "no" : "yes";
  const year = source.published.slice(0, "YYYY".length);
  return words.say("tooltip.from", { publisher: source.producer, dated, year });
}

/** As of when a number is, in words; nothing for a date. */
export const asOf = (story: Story, one: AnyRow): string =>
  isNumber(one) ? story.words.say("tooltip.as-of", since(story, one.as_of)) : "";

/** A day for a message: whether it is known, and the day in words. */
const since = (story: Story, iso: string) =>
  iso === "undated" ? { dated: "no", day: "" } : { dated: "yes", day: format.date(story, iso) };
