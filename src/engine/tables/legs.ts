import { confidence } from "../table/figure";
import { date, id, maybe, oneOf, pattern, ref, refs, text, type Values } from "../table/column";
import { table } from "../table/table";

/** Stretches between two places, of one mode and one status. Routes are made of legs. */
export const legs = (csv: string | undefined, routes: Values) =>
  table(
    "legs",
    "The legs of the routes, each of one mode and one status",
    {
      id: id("the leg's name"),
      from: ref("its eastern or first end", "places"),
      to: ref("its western or last end", "places"),
      via: refs("places the drawn line passes on the way", "places"),
      route: oneOf("the way it belongs to, one of those the story’s settings name", routes),
      mode: oneOf("what moves on it", ["rail", "sea", "road", "pipe", "cable"]),
      status: oneOf("what stands there: paper, where there is a text or a study and no works", [
        "done",
        "under-way",
        "planned",
        "paper",
        "missing",
      ]),
      countries: pattern(
        "countries the drawn line may cross, ISO alpha-3; SEA for open water",
        'codes of three capitals with "; " between them',
        /^[A-Z]{3}(; [A-Z]{3})*$/,
      ),
      length: maybe(ref("its length, a row of another table", "figures")),
      built: maybe(ref("how much of it is built, a row of another table", "figures")),
      as_of: date("when the status was true"),
      source: ref("where the status was read", "sources"),
      confidence,
      note: maybe(text("what is schematic or doubtful about it")),
    },
    csv,
  );
