import type { Story } from "../story";
import { inputs } from "../table/formula";
import { treatment } from "../table/treatment";
import { isNumber, type AnyRow } from "../tables/figures";
import * as format from "../text/format";

/** What we did to the source’s number, in one sentence. */
export function done(story: Story, one: AnyRow): string {
  const { say } = story.words;
  if (!isNumber(one)) return say("receipt.done.date");
  const how = treatment(one);
  if (how?.kind === "derived") return say("receipt.done.derived");
  if (how?.kind === "in-words") return say("receipt.done.in-words");
  if (how?.kind !== "scaled") return say("receipt.done.nothing");
  const printed = format.number(story, one.value * how.by);
  return say("receipt.done.scaled", { printed, times: FACTORS[how.by]! });
}

/** How the message tells of the page’s unit, by what our number is to be multiplied with. */
const FACTORS: Readonly<Record<number, string>> = {
  1e3: "thousand_smaller",
  1e6: "million_smaller",
  1e-3: "thousand_larger",
  1e-6: "million_larger",
};

/** A formula with numbers in it, and the rows it stands on; nothing in rows that have none. */
export function formula(story: Story, one: AnyRow): { text: string; from: string[] } | undefined {
  if (!isNumber(one) || !one.formula) return undefined;
  const filled = one.formula
    .replaceAll(/\{([^}]*)\}/g, (_, id: string) =>
      format.amount(story, story.data.figure(id), format.EXACT),
    )
    .replaceAll("*", "×")
    .replaceAll(" / ", " ÷ ")
    .replaceAll(" - ", " − ");
  const value = format.full(story, one, format.EXACT);
  return {
    text: story.words.say("receipt.formula", { formula: filled, value }),
    from: [...new Set(inputs(one.formula))],
  };
}
