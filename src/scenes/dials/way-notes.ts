import type { SceneContext } from "../../engine/scene/context";
import { leading, noted } from "../../engine/scene/layout";
import type { Point } from "../../engine/svg/mark";
import type { Note } from "../../engine/svg/note";
import { bent, type Layout } from "./ways";

/** What is said of the ways, at them. */
export function wayNotes(context: SceneContext, form: Layout & { edge: number }): Note[] {
  const { frame } = context;
  const { kars, baku, high, low, broad, from, to, west, east, ghost, edge } = form;
  const wide = frame.name === "wide";
  const lead = leading(frame);
  const note = (key: string, at: Point, look = "note", measure = 400) =>
    noted(context)(`ways.${key}.${frame.name}`, at, look, measure);
  const over = high - broad / 2 - (wide ? 14 : 6);
  const middle = (kars + baku) / 2;
  const under = low + ghost + lead * (wide ? 1.15 : 0.95);
  const centre = (from + to) / 2;
  const up = wide ? 0 : lead * 1.1;
  const aside = baku - ghost - (wide ? 36 : 14);
  const unknown = ([x, y]: Point, key: string) => ({
    ...noted(context)(
      "unknown",
      [x, y + (wide ? 22 : 7)],
      `hero ${wide ? "" : "small "}middle as-ink`,
    ),
    key,
  });
  const inner = high + broad / 2 + lead * (wide ? 2.2 : 1.1);
  const thin = high - (wide ? 24 : 12);
  return [
    note("kars", [kars, over], "value middle"),
    note("baku", [baku, over], "value middle"),
    note("five", [middle, over - lead * 1.35 - up], "hero middle as-ink"),
    note("georgia", [middle, over - up], "note strong middle"),
    note("less", [edge, thin], "hero"),
    note(
      "beyond",
      [edge, high + lead * (wide ? 1.7 : 1.4)],
      "note strong as-corridor",
      wide ? 185 : 72,
    ),
    noted(context)("about", [edge, thin - (wide ? 54 : 28)], "note strong as-corridor"),
    note("missing", [centre, low - lead * (wide ? 1.3 : 0.75)], "hero small middle"),
    note("gap", [centre, under], "note strong as-corridor middle", wide ? 180 : 80),
    note("nakhchivan", [from - (wide ? 12 : 8), under], "note end", wide ? 150 : 84),
    note("east", [to + (wide ? 12 : 8), under], "note", wide ? 150 : 86),
    unknown(bent(form, kars, west, 0.5), "unknown-west"),
    unknown(bent(form, baku, east, 0.5), "unknown-east"),
    note("limit", [aside, inner], `${wide ? "value" : "note strong"} end`),
    note("used", [aside, inner + lead * (wide ? 1.2 : 0.95)], "note end"),
  ];
}
