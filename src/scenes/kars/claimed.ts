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
import { level } from "./ways";

/** Both ways over the length that a claim would leave, and where the link’s lead is. */
export function claimed(context: SceneContext, lay: Lay): Words {
  const { frame, say, data, lines } = context;
  const { over, under, deep, aside } = FORM[frame.name];
  const { georgia, link } = lay.ways;
  const third = level(context, 2).high;
  const left = data.value("kars-by-claim");
  const { x, lead, low } = levels(context, lay, third);
  const base = ground(context, lay, georgia.high);
  const gone = (x(data.value("kars-by-georgia")) + x(left)) / 2;
  const who = lines(`claim.who.${frame.name}`, { measure: lay.right - x(left), look: "note" });
  const heads = [
    ["georgia", "claim.georgia", "length less as-ink", georgia.high],
    ["link", `ways.link.${frame.name}`, "length less as-corridor", link.high],
    ["claim", "claim.held", "length less as-corridor", third],
  ] as const;
  return {
    shapes: [...base.shapes, ...shapes(context, lay, third)],
    names: [
      ...base.names,
      ...heads.flatMap(([id, key, look, y]) => headed(context, lay, [id, key, look], [x(left), y])),
      word(
        "lead",
        "along",
        [x(data.value("link-to-border")) + aside / 2, lead + under / 4],
        say(`claim.lead.${frame.name}`),
      ),
      word(
        "less",
        "along strong as-corridor middle",
        [gone, low + deep + under],
        say(`claim.less.${frame.name}`),
      ),
      ...who.map((one, i) =>
        word(
          `who-${i}`,
          "note",
          [x(left), third + lay.fat / 2 + over * 0.4 + (i + 1) * leading(frame)],
          one,
        ),
      ),
    ],
  };
}

/** Where kilometres are, how low the line between both borders is, and the bracket of the claim. */
const levels = ({ frame }: SceneContext, { right, unit, fat, ways }: Lay, third: number) => {
  const { deep } = FORM[frame.name];
  return {
    x: (km: number) => right - km * unit,
    lead: ways.georgia.high + fat / 2 + deep * 2.2,
    low: third - fat / 2 + deep * 0.5,
  };
};

/** What the claim would leave, what it takes, and how much sooner the border comes. */
function shapes(context: SceneContext, lay: Lay, third: number): Shape[] {
  const { frame, data } = context;
  const { deep } = FORM[frame.name];
  const { georgia, link } = lay.ways;
  const { x, lead, low } = levels(context, lay, third);
  const half = lay.fat / 2;
  const left = data.value("kars-by-claim");
  const whole = x(data.value("kars-by-georgia"));
  const [near, far] = [x(data.value("link-to-border")), x(data.value("georgia-to-border"))];
  return [
    { id: "held", row: "kars-by-claim", look: "hollow", points: bar(lay, 0, left, third) },
    {
      ...{ id: "lead", row: "border-saved", look: "lead" },
      points: [
        [far, georgia.high - half],
        [far, lead],
        [near, lead],
        [near, link.high + half],
      ],
    },
    {
      ...{ id: "less", row: "savings-343km", look: "gap-bracket" },
      points: [
        [whole, low],
        [whole, low + deep],
        [x(left), low + deep],
        [x(left), low],
      ],
    },
  ];
}
