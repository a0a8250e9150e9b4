import { date, paragraph, positions } from "../legacy";
import { margin } from "../../engine/svg/stage";
import type { Frame } from "../../engine/scene/scene";
import { leading } from "../../engine/scene/layout";

interface Voice {
  id: string;
  country: string;
  /** Who speaks in it, when it has more than one voice. */
  role: string;
  stance: "opposed" | "conditional" | "supportive" | "none";
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
  groups: { name: string; voices: Voice[] }[];
  /** Pairs of voices of one country, as group and place. */
  pairs: { country: string; from: [number, number]; to: [number, number] }[];
}

const GROUPS = [
  ["against", ["opposed"]],
  ["on terms", ["conditional", "none"]],
  ["for", ["supportive"]],
] as const;

/** A person by the last name, a body by what it is. */
function short(speaker: string, country: string): string {
  const [name = ""] = speaker.split(", ");
  if (name.startsWith("analysts")) return country;
  const body = /^Bureau/.test(name)
    ? "the party ARF"
    : /Ministry/.test(name)
      ? "foreign ministry"
      : "";
  return `${body || name.split(" ").at(-1)}, ${country}`;
}

/** Sorts the voices into three groups, each in the order of the alphabet; China's blank is last. */
export function model(frame: Frame): Model {
  const wide = frame.name === "wide";
  const { plot } = frame;
  const groups = GROUPS.map(([name, stances]) => ({
    name: wide ? name : name.replace("on ", ""),
    voices: positions.rows
      .filter(({ stance }) => (stances as readonly string[]).includes(stance))
      .sort(
        (a, b) =>
          Number(a.stance === "none") - Number(b.stance === "none") ||
          a.actor.localeCompare(b.actor, "en"),
      )
      .map(({ id, actor, stance, date: day, speaker, quote }): Voice => {
        const [country = "", role = ""] = actor.split(", ");
        return {
          id,
          country,
          role,
          stance,
          when: date(day),
          who: wide ? speaker : short(speaker, country),
          quote: paragraph(
            quote ? `“${quote}”` : "no official statement found",
            frame,
            wide ? 520 : 236,
          ),
        };
      }),
  }));
  const all = groups.flatMap(({ voices }, g) =>
    voices.map(({ country }, i) => ({ country, at: [g, i] as [number, number] })),
  );
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
    pairs: all.flatMap((a, i) =>
      all
        .slice(i + 1)
        .filter((b) => b.country === a.country)
        .map((b) => ({ country: a.country, from: a.at, to: b.at })),
    ),
  };
}
