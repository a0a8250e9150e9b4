import type { SceneContext } from "../../engine/scene/context";
import type { Step } from "../../engine/scene/scene";
import type { Model } from "./model";

/** What decides the picture: whose words stand large, and which voices are in front. */
export interface State {
  /** How much is shown of the words of each state. */
  spoken: number[];
  /** How far each voice is in front, in the order of the rows. */
  front: number[];
}

type Voice = Model["rows"][0]["voices"][0];

/** Four states: those for it, those on terms, those against, and the voices of Iran. */
export function steps(
  { rows, spoken }: Model,
  { data }: SceneContext,
): Record<string, Step<State>> {
  const ids = data.positions.rows.map(({ id }) => id);
  const voices = rows.flatMap(({ voices: all }) => all);
  const iran = rows.find(({ voices: all }) => all.some(({ id }) => id === spoken[3]!.id))!;
  const of = (test: (one: Voice) => boolean) => voices.map((one) => Number(test(one)));
  const count = (stance: Voice["stance"]) => voices.filter((one) => one.stance === stance).length;
  const step = (key: string, front: number[]): Step<State> => ({
    rows: ids,
    params: {
      for: count("supportive"),
      against: count("opposed"),
      iran: iran.voices.length,
      iranAgainst: iran.voices.filter(({ stance }) => stance === "opposed").length,
    },
    state: { spoken: spoken.map((one) => Number(one.key === key)), front },
  });
  return {
    for: step(
      "for",
      of(({ stance }) => stance === "supportive"),
    ),
    terms: step(
      "terms",
      of(({ stance }) => stance === "conditional" || stance === "none"),
    ),
    against: step(
      "against",
      of(({ stance }) => stance === "opposed"),
    ),
    two: step(
      "two",
      of(({ id }) => iran.voices.some((one) => one.id === id)),
    ),
  };
}
