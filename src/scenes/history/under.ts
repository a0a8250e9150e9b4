import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import type { Band, Model } from "./model";

const SINCE = "since middle as-corridor";

/** What stands over the pieces of the track, under the dots, and over the first dashes. */
export const under = (
  { frame, say, lines }: SceneContext,
  { stopped, gone, to, shut }: Band & { to: number; shut: number },
  y: { torn: number; since: number; dashed: number },
): Model["under"] => {
  const torn = lines("cut.torn", { measure: frame.name === "wide" ? 300 : 110 });
  return [
    ...torn.map((words, i) => ({
      ...{ key: `torn-${i}`, from: stopped, to: gone, words, look: "note strong middle" },
      y: y.torn - leading(frame) * (torn.length - 1 - i),
    })),
    { key: "since", from: gone, to, y: y.since, words: say("cut.since"), look: SINCE },
    {
      ...{ key: "dashed", from: shut, to: shut, look: "note quiet" },
      ...{ y: y.dashed, words: say("cut.dashed") },
    },
  ];
};
