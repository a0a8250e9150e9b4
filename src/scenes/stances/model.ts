import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import { margin } from "../../engine/svg/stage";
import type { Data } from "../../engine/tables/data";

type Position = Data["positions"]["rows"][number];

interface Voice {
  id: string;
  country: string;
  /** Who speaks in it, when it has more than one voice. */
  role: string;
  stance: Position["stance"];
  when: string;
  who: string;
  quote: string[];
}

export interface Model {
  wide: boolean;
  left: number;
  right: number;
  top: number;
  base: number;
  gap: number;
  leading: number;
  size: number;
  groups: { key: string; name: string; voices: Voice[] }[];
  /** Pairs of voices of one country, as group and place. */
  pairs: { country: string; from: [number, number]; to: [number, number] }[];
}

/** The groups from left to right, with the stances that stand in each. */
const GROUPS: readonly (readonly [key: string, stances: readonly Position["stance"][]])[] = [
  ["against", ["opposed"]],
  ["terms", ["conditional", "none"]],
  ["for", ["supportive"]],
];

/** Sorts the voices into three groups, each in the order of the alphabet; China’s blank is last. */
export function model(context: SceneContext): Model {
  const { frame } = context;
  const wide = frame.name === "wide";
  const { plot } = frame;
  const groups = GROUPS.map(([key, stances]) => ({
    key,
    name: context.say(`labels.${key}.${frame.name}`),
    voices: sorted(context, stances).map((one) => voice(context, one)),
  }));
  return {
    wide,
    left: margin[frame.name],
    right: frame.width - margin[frame.name],
    top: plot.y + (wide ? 60 : 32),
    base: plot.y + plot.height - (wide ? 14 : 4),
    gap: wide ? 26 : 8,
    leading: wide ? leading(frame) : 14.4,
    size: wide ? 8 : 5,
    groups,
    pairs: pairs(groups),
  };
}

/** The positions of some stances by the names of their countries, those that are none last. */
const sorted = ({ data }: SceneContext, stances: readonly Position["stance"][]): Position[] =>
  data.positions.rows
    .filter(({ stance }) => stances.includes(stance))
    .sort(
      (a, b) =>
        Number(a.stance === "none") - Number(b.stance === "none") ||
        a.actor.localeCompare(b.actor, "en"),
    );

/** A voice with its words; where there is little room, by a short name from the messages. */
function voice({ frame, say, lines, day, cell }: SceneContext, one: Position): Voice {
  const wide = frame.name === "wide";
  const { id, actor, stance, quote } = one;
  // The column has the country, and after a comma whose voice in it, where there is more than one.
  const [country = "", role = ""] = actor.split(", ");
  const measure = wide ? 520 : 236;
  return {
    id,
    country: say("labels.country", { country }),
    role: role && say("labels.role", { role }),
    stance,
    when: day(id),
    who: wide ? cell(id, "speaker") : say(`short.${id}`, { country }),
    quote: quote
      ? lines("labels.quote", { measure, params: { quote } })
      : lines("labels.nothing", { measure }),
  };
}

/** Every two voices of one country. */
function pairs(groups: Model["groups"]): Model["pairs"] {
  const all = groups.flatMap(({ voices }, g) =>
    voices.map(({ country }, i) => ({ country, at: [g, i] as [number, number] })),
  );
  return all.flatMap((a, i) =>
    all
      .slice(i + 1)
      .filter((b) => b.country === a.country)
      .map((b) => ({ country: a.country, from: a.at, to: b.at })),
  );
}
