import type { SceneContext } from "../../engine/scene/context";
import { leading, noted } from "../../engine/scene/layout";
import { round, type Point } from "../../engine/svg/mark";
import type { Note } from "../../engine/svg/note";
import { margin } from "../../engine/svg/stage";

/** Million tonnes a year of a row, as a height over the base. */
interface Tonnes {
  id: string;
  high: number;
}

/** A stretch of the way of which it is known what it can take. */
interface Stretch {
  key: string;
  /** The left edge of its column. */
  x: number;
  /** Whether the way is narrow here. */
  narrow: boolean;
  can: Tonnes;
  /** What it took, where that was found. */
  does: Tonnes | null;
}

/** The way as stairs: a column for each stretch, west on the left as on a map. */
export interface Bars {
  left: number;
  right: number;
  /** Where columns stand, and how broad they are. */
  base: number;
  broad: number;
  stretches: Stretch[];
  /** What the whole way carried. */
  carried: Tonnes;
  words: Note[];
}

/** From west to east: rails, rails, quay, quays; what each can take and what it took. */
const STRETCHES: [key: string, can: string, does?: string][] = [
  ["divrigi", "kars-divrigi-capacity"],
  ["georgia", "btk-capacity-5"],
  ["alat", "baku-capacity", "baku-tonnes-2025"],
  ["aktau", "kz-ports-capacity", "kz-ports-pace"],
];

const NARROW = "divrigi";

const FORM = {
  wide: { top: 58, foot: 84, apart: 24 },
  narrow: { top: 28, foot: 54, apart: 6 },
} as const;

/** A column for each stretch that has a figure, all from one base and to one scale. */
export function bars(context: SceneContext): Bars {
  const { frame, data } = context;
  const { name, plot, width } = frame;
  const { top, foot, apart } = FORM[name];
  const left = margin[name];
  const right = width - left;
  const base = plot.y + plot.height - foot;
  const broad = (right - left + apart) / STRETCHES.length - apart;
  const most = Math.max(...STRETCHES.map(([, can]) => data.value(can)));
  const unit = (base - plot.y - top) / most;
  const tonnes = (id: string): Tonnes => ({ id, high: round(data.value(id) * unit) });
  const stretches = STRETCHES.map(([key, can, does], i) => ({
    key,
    x: round(left + i * (broad + apart)),
    narrow: key === NARROW,
    can: tonnes(can),
    does: does ? tonnes(does) : null,
  }));
  const carried = tonnes("titr-volume-2025");
  const one = { left, right, base, broad: round(broad), stretches, carried };
  return { ...one, words: words(context, one) };
}

/** Over a column what it can take, in it what it took, under it its name, and what the way carried. */
function words(
  context: SceneContext,
  { base, broad, stretches, left, carried }: Omit<Bars, "words">,
) {
  const { frame } = context;
  const wide = frame.name === "wide";
  const gap = leading(frame);
  const note = noted(context);
  const say = (key: string) => `${key}.${frame.name}`;
  const total = note(
    "carried",
    [left, base - carried.high],
    "note strong as-corridor",
    broad + (wide ? 0 : 20),
  );
  const over = wide ? 12 : 6;
  /** In a column under the top of what it took; on a phone over it, where there is room. */
  const taken = (key: string, [x, y]: Point): Note => {
    if (wide) return note(key, [x, y + gap], "note strong on-bar middle", broad - 40);
    const one = note(key, [x, y], "note strong middle", broad - 8);
    return { ...one, y: round(y - 7 - (one.lines.length - 1) * gap) };
  };
  const unknown = stretches.find(({ can }) => can.id === "btk-capacity-5")!;
  return [
    note(
      say("unknown"),
      [unknown.x + broad / 2, base - carried.high + gap * (wide ? 2 : 1)],
      "note middle",
      broad,
    ),
    ...stretches.flatMap(({ key, x, narrow, can, does }): Note[] => {
      const middle = x + broad / 2;
      const top = base - can.high;
      const look = narrow ? "middle as-corridor" : "middle as-ink";
      const name = note(
        say(`name.${key}`),
        [middle, base + gap * 1.15],
        `note strong ${look}`,
        broad + 4,
      );
      return [
        note(
          `can.${key}`,
          [middle, top - over],
          // Little room under the line of what the way carried.
          `${narrow && !wide ? "value" : "hero small"} ${look}`,
        ),
        name,
        note(
          say(`when.${key}`),
          [middle, base + gap * (1.15 + name.lines.length)],
          "note middle",
          broad,
        ),
        ...(does ? [taken(say(`does.${key}`), [middle, base - does.high])] : []),
      ];
    }),
    { ...total, y: round(total.y - over - (total.lines.length - 1) * gap) },
  ];
}
