import { confidence } from "../table/figure";
import { date, id, maybe, oneOf, pattern, ref, refs, text, type Values } from "../table/column";
import { table } from "../table/table";

/** Stretches between two places, of one mode and one status. Routes are made of legs. */
export const legs = (csv: string | undefined, routes: Values) =>
  table(
    "legs",
    {
      id: id(),
      from: ref("places"),
      to: ref("places"),
      via: refs("places"),
      route: oneOf(routes),
      mode: oneOf(["rail", "sea", "road", "pipe", "cable"]),
      status: oneOf(["done", "under-way", "planned", "paper", "missing"]),
      countries: pattern(
        'codes of three capitals with "; " between them',
        /^[A-Z]{3}(; [A-Z]{3})*$/,
      ),
      length: maybe(ref("figures")),
      built: maybe(ref("figures")),
      as_of: date(),
      source: ref("sources"),
      confidence,
      note: maybe(text()),
    },
    csv,
  );
