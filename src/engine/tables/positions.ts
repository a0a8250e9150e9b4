import { id, maybe, oneOf, text } from "../table/column";
import { dated } from "../table/figure";
import { table } from "../table/table";

/** What was said of the Syunik link, by whom and when. A stance is ours to sort, never to score. */
export const positions = (csv: string | undefined) =>
  table(
    "positions",
    "Positions on the Syunik link, each with its words",
    {
      id: id("the position's name"),
      actor: text("the state, body or party for which it was said"),
      what: text("the position, in our words"),
      stance: oneOf(
        "supportive, conditional or opposed to the link as planned in 2025; none where nothing was found",
        ["supportive", "conditional", "opposed", "none"],
      ),
      speaker: text("who said it, with the office held that day"),
      occasion: maybe(text("on what occasion, where the page shows it")),
      quote: maybe(text("the words, as far as they were verified; empty where none were found")),
      ...dated,
    },
    csv,
  );
