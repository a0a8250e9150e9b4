import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import { margin } from "../../engine/svg/stage";
import {
  bar,
  FORM,
  ground,
  headed,
  word,
  type Lay,
  type Shape,
  type Words,
} from "./straight-names";
import { below } from "./ways";

/** Under both ways what a claim would leave of them, from the same end, and what it leaves out. */
export function claimed(context: SceneContext, lay: Lay): Words {
  const { frame, say, lines } = context;
  const { over } = FORM[frame.name];
  const { georgia, link } = lay.ways;
  const { half, held, km, left, whole } = levels(context, lay);
  const edge = margin[frame.name];
  const base = ground(context, lay, georgia.high);
  const gap = leading(frame);
  const who = lines("claim.who", { measure: lay.right - edge, look: "note" });
  const small = (look: string) => `length less ${look}`;
  return {
    shapes: [...base.shapes, ...shapes(context, lay)],
    names: [
      ...base.names,
      ...headed(context, lay, ["georgia", "claim.georgia", small("as-ink")], [edge, georgia.high]),
      ...headed(
        context,
        lay,
        ["link", `ways.link.${frame.name}`, small("as-corridor")],
        [edge, link.high],
      ),
      ...headed(
        context,
        lay,
        ["held", `claim.held.${frame.name}`, small("quiet"), km],
        [edge, held],
      ),
      word(
        "less",
        "along strong claimed middle",
        [(whole + left) / 2, held + over * 0.4],
        say("claim.less"),
      ),
      ...who.map((one, i) =>
        word(`who-${i}`, "note", [edge, held + half + over * 0.6 + gap * (i + 1)], one),
      ),
    ],
  };
}

/** The claim is taken from the way by Georgia, by one of its printed lengths. */
function levels(context: SceneContext, { right, unit, fat }: Lay) {
  const { data } = context;
  const x = (km: number) => right - km * unit;
  const all = data.value("kars-by-georgia");
  const km = all - data.value("savings-343km");
  return { half: fat / 2, held: below(context), km, whole: x(all), left: x(km) };
}

/** What the claim would leave, and how much it takes. */
function shapes(context: SceneContext, lay: Lay): Shape[] {
  const { half, held, km, left, whole } = levels(context, lay);
  const foot = held + half;
  const tick = foot - half * 0.5;
  return [
    {
      id: "held",
      row: "savings-343km",
      look: "hollow claim",
      points: bar(lay, 0, km, held),
    },
    {
      // From the end of the way by Georgia to the end of what would be left.
      id: "less",
      row: "savings-343km",
      look: "gap-bracket",
      points: [
        [whole, tick],
        [whole, foot],
        [left, foot],
        [left, tick],
      ],
    },
  ];
}
