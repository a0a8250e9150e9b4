import { id, maybe, oneOf, text } from "../table/column";
import { dated } from "../table/figure";
import { table } from "../table/table";

/** What was said of the Syunik link, by whom and when. A stance is ours to sort, never to score. */
export const positions = (csv: string | undefined) =>
  table(
    "positions",
    {
      id: id(),
      actor: text(),
      what: text(),
      stance: oneOf(["supportive", "conditional", "opposed", "none"]),
      speaker: text(),
      occasion: maybe(text()),
      quote: maybe(text()),
      ...dated,
    },
    csv,
  );
