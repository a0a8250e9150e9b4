import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import { margin } from "../../engine/svg/stage";
import {
  bar,
  FORM,
  ground,
  hatched,
  headed,
  leader,
  word,
  type Lay,
  type Shape,
  type Words,
} from "./straight-names";

/** In the bar of the link, where it would end if a claim meant this railway, and how much that is less. */
export function claimed(context: SceneContext, lay: Lay): Words {
  const { frame, lines, say } = context;
  const { under } = FORM[frame.name];
  const { georgia, link } = lay.ways;
  const { from, to } = ends(context, lay);
  const edge = margin[frame.name];
  const base = ground(context, lay);
  const wide = frame.name === "wide";
  const who = lines("claim.who", { measure: lay.right - edge, look: "note" });
  const x = (km: number) => lay.right - km * lay.unit;
  const middle = (x(link.ends) + x(to)) / 2;
  const low = link.y + lay.fat / 2 + under;
  return {
    shapes: [...base.shapes, ...shapes(context, lay)],
    names: [
      ...base.names,
      ...headed(context, lay, ["georgia", "claim.georgia", "length as-ink"], [edge, georgia.y]),
      ...headed(
        context,
        lay,
        ["link", `ways.link.${frame.name}`, "length as-corridor"],
        [edge, link.y],
      ),
      // Over the measure, in the part of the bar that is empty, and under it.
      word(
        "less-total",
        "length less as-corridor middle",
        [middle, link.y - (wide ? 9 : 2)],
        say("labels.less"),
      ),
      word(
        "less-title",
        "note strong as-corridor middle",
        [middle, link.y + leading(frame) * (wide ? 1.2 : 0.82)],
        say("claim.less"),
      ),
      word(
        "held",
        "along",
        [x(to), low + (wide ? 4 : 1)],
        say(`claim.held.${frame.name}`, { from, to }),
      ),
      ...who.map((one, i) =>
        word(`who-${i}`, "note", [edge, low + under * (wide ? 1.1 + i : 1.02 + i * 0.92)], one),
      ),
    ],
  };
}

/** The claim is taken from the way by Georgia, from the shortest and the longest of its printed lengths. */
function ends({ data }: SceneContext, { ways }: Lay) {
  const less = data.value("savings-343km");
  const { value, value_to } = data.figure(ways.georgia.whole);
  return { from: value - less, to: (value_to ?? value) - less };
}

/** Where the claim would end the bar, hatched where printed lengths differ, and how much it takes. */
function shapes(context: SceneContext, lay: Lay): Shape[] {
  const { frame } = context;
  const { from, to } = ends(context, lay);
  const { georgia, link } = lay.ways;
  const x = (km: number) => lay.right - km * lay.unit;
  const [half, tick] = [lay.fat / 2, lay.fat * 0.14];
  const foot = link.y + half;
  const row = "savings-343km";
  return [
    { id: "held-range", row, look: "differ claim", points: hatched(bar(lay, from, to, link.y)) },
    leader("held", x((from + to) / 2), [foot, foot + FORM[frame.name].under * 0.4]),
    {
      // From the end of the way by Georgia to where the claim would end this one, with a tick at each.
      id: "less",
      row,
      look: "gap-bracket",
      points: [
        [x(georgia.ends), link.y - tick],
        [x(georgia.ends), link.y + tick],
        [x(georgia.ends), link.y],
        [x(to), link.y],
        [x(to), link.y - tick],
        [x(to), link.y + tick],
      ],
    },
  ];
}
