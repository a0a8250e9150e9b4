import type { SceneContext } from "../../engine/scene/context";
import { leading, noted } from "../../engine/scene/layout";
import type { Point } from "../../engine/svg/mark";
import type { Note } from "../../engine/svg/note";
import type { Layout } from "./ways";

/** What is said of the ways, at them. */
export function wayNotes(context: SceneContext, form: Layout & { edge: number }): Note[] {
  const { frame } = context;
  const { kars, baku, high, low, broad, from, to, edge } = form;
  const wide = frame.name === "wide";
  const lead = leading(frame);
  const note = (key: string, at: Point, look = "note", measure = 400) =>
    noted(context)(`ways.${key}.${frame.name}`, at, look, measure);
  const over = high - broad / 2 - (wide ? 12 : 6);
  const middle = (kars + baku) / 2;
  const under = low + lead * (wide ? 2 : 1.5);
  const centre = (from + to) / 2;
  const aside = baku - (wide ? 44 : 18);
  const inner = high + broad / 2 + lead * (wide ? 2 : 1.1);
  const thin = high - (wide ? 24 : 12);
  return [
    note("kars", [kars, over], "value middle"),
    note("baku", [baku, over], "value end"),
    note("five", [middle, high + (wide ? 4 : 2)], "hero small middle on-carried"),
    note("georgia", [middle, high + lead * (wide ? 1.6 : 1.2)], "note strong middle on-carried"),
    note("less", [edge, thin], `hero ${wide ? "" : "small"}`),
    note(
      "beyond",
      [edge, high + lead * (wide ? 1.7 : 1.4)],
      "note strong as-corridor",
      wide ? 185 : 84,
    ),
    noted(context)("about", [edge, thin - (wide ? 54 : 24)], "note strong as-corridor"),
    note("gap", [centre, low - lead * (wide ? 3.2 : 2.3)], "hero middle"),
    note("missing", [centre, low - lead * (wide ? 1.75 : 1.1)], "value as-corridor middle"),
    note("nakhchivan", [from + (wide ? 20 : 18), under], "note end", wide ? 150 : 112),
    note("east", [to - (wide ? 20 : 18), under], "note", wide ? 150 : 86),
    note(
      "unknown",
      [kars + (wide ? 46 : 18), high + broad / 2 + lead * (wide ? 3 : 2)],
      "hero middle",
    ),
    note("limit", [aside, inner], `${wide ? "value" : "note strong"} end`),
    note("used", [aside, inner + lead * (wide ? 1.2 : 0.95)], "note end"),
  ];
}
