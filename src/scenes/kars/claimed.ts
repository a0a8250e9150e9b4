import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import { margin } from "../../engine/svg/stage";
import {
  bar,
  FORM,
  ground,
  hatched,
  headed,
  word,
  type Lay,
  type Shape,
  type Words,
} from "./straight-names";
import { below } from "./ways";

/** Under both ways what a claim would leave of the first, from the same end, and what it leaves out. */
export function claimed(context: SceneContext, { low, ...whole }: Lay & { low: number }): Words {
  const { frame, lines } = context;
  const lay = { ...whole, fat: low };
  const { over, aside } = FORM[frame.name];
  const { georgia, link } = lay.ways;
  const { half, held, from, to } = levels(context, lay);
  const edge = margin[frame.name];
  const base = ground(context, lay, georgia.high);
  const gap = leading(frame);
  const who = lines("claim.who", { measure: lay.right - edge, look: "note" });
  const small = (look: string) => `length less ${look}`;
  const first = lay.right - lay.ways.link.ends * lay.unit;
  const middle = lay.right - ((georgia.ends + to) / 2) * lay.unit;
  const box = lay.right - from * lay.unit + aside;
  const inside = lines(`claim.held.${frame.name}`, {
    measure: lay.right - box,
    look: "note",
    params: { from, to },
  });
  return {
    shapes: [...base.shapes, ...shapes(context, lay)],
    names: [
      ...base.names,
      ...headed(context, lay, ["georgia", "claim.georgia", small("as-ink")], [edge, georgia.high]),
      // At the end of its bar.
      ...headed(
        context,
        lay,
        ["link", `ways.link.${frame.name}`, small("as-corridor")],
        [first, link.high],
      ),
      // On the measure, and under it.
      word(
        "less-total",
        `${small("as-corridor")} middle`,
        [middle, held - over / 2],
        context.say("labels.less"),
      ),
      word(
        "less-title",
        "note strong as-corridor middle",
        [middle, held + gap * 1.1],
        context.say("claim.less"),
      ),
      ...inside.map((one, i) =>
        word(`held-${i}`, "note", [box, held + gap * (0.3 + i - (inside.length - 1) / 2)], one),
      ),
      ...who.map((one, i) =>
        word(`who-${i}`, "note", [edge, held + half + over * 0.6 + gap * (i + 1)], one),
      ),
    ],
  };
}

/** The claim is taken from the way by Georgia, from the shortest and the longest of its printed lengths. */
function levels(context: SceneContext, { ways, fat }: Lay) {
  const { data } = context;
  const less = data.value("savings-343km");
  const { value, value_to } = data.figure(ways.georgia.whole);
  return {
    half: fat / 2,
    held: below(context),
    from: value - less,
    to: (value_to ?? value) - less,
  };
}

/** What the claim would leave, hatched where printed lengths differ, and how much it takes. */
function shapes(context: SceneContext, lay: Lay): Shape[] {
  const { half, held, from, to } = levels(context, lay);
  const x = (km: number) => lay.right - km * lay.unit;
  const { ends } = lay.ways.georgia;
  const row = "savings-343km";
  return [
    { id: "held", row, look: "hollow claim", points: bar(lay, 0, to, held) },
    { id: "held-range", row, look: "differ", points: hatched(bar(lay, from, to, held)) },
    {
      // From the end of the way by Georgia to the end of what would be left, with a tick at each.
      id: "less",
      row,
      look: "gap-bracket",
      points: [
        [x(ends), held - half],
        [x(ends), held + half],
        [x(ends), held],
        [x(to), held],
        [x(to), held - half],
        [x(to), held + half],
      ],
    },
  ];
}
