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
import { above } from "./ways";

/** What a claim would leave, right over the way by the link, and how much sooner that comes to the border. */
export function claimed(context: SceneContext, lay: Lay): Words {
  const { frame, say, lines } = context;
  const { over, deep } = FORM[frame.name];
  const { georgia, link } = lay.ways;
  const { half, held, left, whole } = levels(context, lay);
  const wide = frame.name === "wide";
  const base = ground(context, lay, georgia.high);
  const gap = leading(frame);
  const who = lines(`claim.who.${frame.name}`, { measure: lay.right - left, look: "note" });
  // Under its bar, because over it is what was claimed of it.
  const below = link.high + half * 2 + over + (wide ? 46 : 23);
  const border = lines(`claim.lead.${frame.name}`, {
    measure: left - margin[frame.name] - over,
    look: "note quiet",
  });
  return {
    shapes: [...base.shapes, ...shapes(context, lay)],
    names: [
      ...base.names,
      ...headed(
        context,
        lay,
        ["georgia", "claim.georgia", "length less as-ink"],
        [margin[frame.name], georgia.high],
      ),
      ...headed(
        context,
        lay,
        ["link", `ways.link.${frame.name}`, "length less as-corridor"],
        [left, below],
      ),
      word("held-title", "along", [left + over, held + (wide ? 7 : 4.5)], say("claim.held")),
      ...border.map((one, i) =>
        word(
          `lead-${i}`,
          "note quiet",
          [margin[frame.name], link.high + half + deep * 2 + gap * (i + 1)],
          one,
        ),
      ),
      word(
        "less",
        "along strong claimed middle",
        [(whole + left) / 2, held - over * 0.5],
        say(`claim.less.${frame.name}`),
      ),
      ...who.map((one, i) =>
        word(
          `who-${i}`,
          "note",
          [left, held - half - over * 0.6 - (who.length - 1 - i) * gap],
          one,
        ),
      ),
    ],
  };
}

/** The claim is taken from the way by Georgia, by one of its printed lengths. */
function levels(context: SceneContext, { right, unit, fat }: Lay) {
  const { data } = context;
  const x = (km: number) => right - km * unit;
  const km = data.value("kars-by-georgia");
  const left = km - data.value("savings-343km");
  return {
    half: fat / 2,
    held: above(context),
    km: left,
    whole: x(km),
    left: x(left),
    near: x(data.value("link-to-border")),
    far: x(data.value("georgia-to-border")),
  };
}

/** What the claim would leave, what it takes, and how much sooner the border comes. */
function shapes(context: SceneContext, lay: Lay): Shape[] {
  const { georgia, link } = lay.ways;
  const { half, held, km, left, whole, near, far } = levels(context, lay);
  const { deep } = FORM[context.frame.name];
  const foot = link.high + half + deep * 0.4;
  return [
    { id: "held", row: "savings-343km", look: "hollow", points: bar(lay, 0, km, held) },
    {
      // Under the bar, from where the border is via Georgia to where it is by the link.
      id: "lead",
      row: "border-saved",
      look: "lead",
      points: [
        [far, foot],
        [far, foot + deep],
        [near, foot + deep],
        [near, foot],
      ],
    },
    {
      // From the end of the way by Georgia to the end of what would be left.
      id: "less",
      row: "savings-343km",
      look: "gap-bracket",
      points: [
        [whole, georgia.high + half],
        [whole, held],
        [left, held],
      ],
    },
  ];
}
