import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
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

/** What a claim would leave, over both ways, and how much sooner the link comes to the border. */
export function claimed(context: SceneContext, lay: Lay): Words {
  const { frame, say, lines } = context;
  const { over, under } = FORM[frame.name];
  const { georgia, link } = lay.ways;
  const { half, held, left, whole, near, far, lead } = levels(context, lay);
  const base = ground(context, lay, georgia.high);
  const who = lines(`claim.who.${frame.name}`, { measure: lay.right - left, look: "note" });
  const heads = [
    ["georgia", "claim.georgia", "length less as-ink", georgia.high],
    ["link", `ways.link.${frame.name}`, "length less as-corridor", link.high],
  ] as const;
  const border = say("claim.border");
  return {
    shapes: [...base.shapes, ...shapes(context, lay)],
    names: [
      ...base.names,
      ...heads.flatMap(([id, key, look, y]) => headed(context, lay, [id, key, look], [left, y])),
      word("held-title", "length-name", [left, held - half - over * 0.8], say("claim.held")),
      word("border-near", "along", [far, georgia.high - half - over * 0.6], border),
      word("border-far", "along middle", [near, link.high + half + under], border),
      word(
        "lead",
        "along strong middle",
        [(near + far) / 2, lead - over * 0.5],
        say(`claim.lead.${frame.name}`),
      ),
      word(
        "less",
        "along strong as-corridor middle",
        [(whole + left) / 2, held - over * 0.5],
        say(`claim.less.${frame.name}`),
      ),
      ...who.map((one, i) =>
        word(`who-${i}`, "note", [left, held + half + over * 0.4 + (i + 1) * leading(frame)], one),
      ),
    ],
  };
}

/**
 * Where the lines stand: the claim is taken from the way by Georgia, by one of its printed
 * lengths, and how low the line between both borders is.
 */
function levels(context: SceneContext, { right, unit, fat, ways }: Lay) {
  const { frame, data } = context;
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
    lead: ways.georgia.high + fat / 2 + FORM[frame.name].deep * 3,
  };
}

/** What the claim would leave, what it takes, and how much sooner the border comes. */
function shapes(context: SceneContext, lay: Lay): Shape[] {
  const { georgia, link } = lay.ways;
  const { half, held, km, left, whole, near, far, lead } = levels(context, lay);
  return [
    { id: "held", row: "savings-343km", look: "hollow", points: bar(lay, 0, km, held) },
    {
      id: "lead",
      row: "border-saved",
      look: "lead",
      points: [
        [far, georgia.high - half],
        [far, lead],
        [near, lead],
        [near, link.high + half],
      ],
    },
    {
      // From the end of the way by Georgia to the end of what would be left.
      id: "less",
      row: "savings-343km",
      look: "gap-bracket",
      points: [
        [whole, georgia.high - half],
        [whole, held],
        [left, held],
      ],
    },
  ];
}
