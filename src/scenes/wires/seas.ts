import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import type { Box } from "../../engine/maps/projections";
import { round } from "../../engine/svg/mark";
import { margin } from "../../engine/svg/stage";
import { noted, type Note } from "./note";

/** A cable that lies on no seabed: how it would run, and how far it has come. */
export interface Cable {
  id: string;
  kind: "power" | "fibre";
  look: "plan" | "study" | "made";
  /** From shore to shore, and how far over the bed. */
  from: number;
  to: number;
  bed: number;
}

/** Both seas cut open, as wide as the cables under them are long. */
export interface Seas {
  land: Box;
  basins: { key: string; x: number; width: number }[];
  surface: number;
  bed: number;
  /** How far a shore slopes down to the bed. */
  slope: number;
  thick: number;
  cables: Cable[];
  /** The drum of the cable that is made. */
  drum: { id: string; x: number; y: number; r: number };
  notes: Note[];
}

const BLACK = "bse-length";
const FIBRE = "tcfo-length";
const MADE = "tcfo-cable-made-2026-02";
const STUDY = "green-corridor-seminar-2026-03";

const FORM = {
  wide: {
    shore: 30,
    between: 74,
    surface: 190,
    bed: 474,
    foot: 562,
    slope: 96,
    thick: 10,
    drum: 50,
    apart: 30,
    name: 14,
    high: 8,
  },
  narrow: {
    shore: 12,
    between: 34,
    surface: 76,
    bed: 206,
    foot: 250,
    slope: 40,
    thick: 5,
    drum: 20,
    apart: 14,
    name: 6,
    high: 0,
  },
} as const;

/** The Black Sea and the Caspian to one scale, with what is to lie in them. */
export function seas(context: SceneContext): Seas {
  const { frame, data } = context;
  const form = FORM[frame.name];
  const { y } = frame.plot;
  const km = (id: string) => data.value(id);
  const room = frame.width - form.shore * 2 - form.between;
  const unit = room / (km(BLACK) + km(FIBRE));
  const black = { key: "black", x: form.shore, width: round(km(BLACK) * unit) };
  const caspian = {
    key: "caspian",
    x: round(black.x + black.width + form.between),
    width: round(km(FIBRE) * unit),
  };
  const bed = y + form.bed;
  const cable = (
    id: string,
    [kind, look]: [Cable["kind"], Cable["look"]],
    { x, width }: { x: number; width: number },
    up = 0,
  ): Cable => ({ id, kind, look, from: x, to: round(x + width), bed: bed - form.thick * 1.4 - up });
  const middle = caspian.x + caspian.width / 2;
  const one = {
    land: { x: 0, y: y + form.surface, width: frame.width, height: form.foot - form.surface },
    basins: [black, caspian],
    surface: y + form.surface,
    bed,
    slope: form.slope,
    thick: form.thick,
    cables: [
      cable(BLACK, ["power", "plan"], black),
      cable(STUDY, ["power", "study"], caspian),
      cable(FIBRE, ["fibre", "made"], caspian, form.apart),
    ],
    drum: { id: MADE, x: middle, y: y + form.high + form.drum, r: form.drum },
  };
  return { ...one, notes: notes(context, one) };
}

/** Names of seas and shores, and what each cable is. */
function notes(context: SceneContext, one: Omit<Seas, "notes">): Note[] {
  const { frame } = context;
  const { basins, surface, bed, drum, thick } = one;
  const wide = frame.name === "wide";
  const form = FORM[frame.name];
  const lead = leading(frame);
  const [black, caspian] = [basins[0]!, basins[1]!];
  const note = noted(context);
  const [left, right] = [black.x + black.width / 2, caspian.x + caspian.width / 2];
  const shore = surface - form.name;
  const edge = margin[frame.name];
  return [
    note("lands.romania", [edge, shore], "tick"),
    note("lands.georgia", [black.x + black.width + (wide ? 22 : -32), shore], "tick end"),
    note("lands.kazakhstan", [frame.width - edge, shore], "tick end"),
    note("lands.azerbaijan", [caspian.x - (wide ? 22 : 28), shore], wide ? "tick" : "tick middle"),
    note("labels.black-sea", [left, surface + lead * 1.8], "water middle"),
    note("labels.caspian-sea", [right, surface + lead * 1.8], "water middle"),
    note(
      `labels.black.${frame.name}`,
      [left, bed - thick * 1.4 - lead * 0.9],
      "note strong middle as-energy on-sea",
    ),
    note(
      "labels.made",
      [drum.x - drum.r - lead * 0.6, drum.y - lead * 0.2],
      "note strong end as-sea-route",
      wide ? 190 : 150,
    ),
    note(
      "labels.study",
      [Math.min(right, frame.width - edge - (wide ? 0 : 42)), bed + lead * (wide ? 1.6 : 1.25)],
      "note strong middle as-energy over-land",
    ),
  ];
}
