import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import { margin } from "../../engine/svg/stage";
import type { Name } from "./names";
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

/** How far under the second bar the third one lies, how thick it is, and its words over, under and at the foot. */
const THIRD = {
  wide: { down: 156, fat: 30, over: 28, title: 38, who: 69 },
  narrow: { down: 61, fat: 11, over: 12, title: 19, who: 37 },
} as const;

/** Under both ways a third bar, as long as this railway would be if a claim meant it, and how much that is less. */
export function claimed(context: SceneContext, lay: Lay): Words {
  const { frame, lines, say } = context;
  const { georgia } = lay.ways;
  const { from, to } = ends(context, lay);
  const edge = margin[frame.name];
  const base = ground(context, lay, 0.95);
  const { down, fat, over, title, who: foot } = THIRD[frame.name];
  const y = lay.y.link + down;
  const who = lines("claim.who", { measure: lay.right - edge, look: "note" });
  const x = (km: number) => lay.right - km * lay.unit;
  const middle = (x(georgia.ends) + x(to)) / 2;
  return {
    shapes: [...base.shapes, ...shapes(context, { ...lay, fat }, y)],
    names: [
      ...base.names,
      ...headed(
        context,
        lay,
        ["georgia", "ways.georgia", "length twin as-ink"],
        [edge, lay.y.georgia],
      ),
      ...headed(
        context,
        lay,
        ["link", `ways.link.${frame.name}`, "length twin as-ink"],
        [edge, lay.y.link],
      ),
      word("less-total", "length middle as-ink", [middle, y - over], say("labels.less")),
      word("less-title", "along middle", [middle, y + title], say("claim.less")),
      word(
        "held",
        "along end",
        [lay.right, frame.name === "wide" ? y - over : y + title],
        say("claim.held", { from, to }),
      ),
      ...textures(context, lay),
      ...who.map((one, i) => word(`who-${i}`, "note", [edge, y + foot + leading(frame) * i], one)),
    ],
  };
}

/** What each look of the second bar means: in it where there is room, else under it. */
function textures({ frame, say }: SceneContext, { ways: { link }, ...lay }: Lay): Name[] {
  const { under } = FORM[frame.name];
  const x = (km: number) => lay.right - km * lay.unit;
  const piece = (id: string) => link.stretches.find((one) => one.id === id)!;
  const gap = piece("link-section-syunik");
  const [inside, below] = [lay.y.link + under * 0.3, lay.y.link + lay.fat / 2 + under];
  return [
    word("begun", "along middle", [x((gap.to + link.ends) / 2), inside], say("notes.works")),
    word("none", "along end", [x(gap.from) + 1, below], say("notes.no-rails")),
    word("built", "along", [x(gap.from) + under * 0.4, below], say("notes.built")),
    word(
      "used",
      "along inside middle",
      [x(piece("rails-baku-horadiz").to / 2), inside],
      say("notes.used.even"),
    ),
  ];
}

/** The claim is taken from the way by Georgia, from the shortest and the longest of its printed lengths. */
function ends({ data }: SceneContext, { ways }: Lay) {
  const less = data.value("savings-343km");
  const { value, value_to } = data.figure(ways.georgia.whole);
  return { from: value - less, to: (value_to ?? value) - less };
}

/** The third bar, hollow, hatched where printed lengths differ; in the air left of it what the claim takes. */
function shapes(context: SceneContext, lay: Lay, y: number): Shape[] {
  const { from, to } = ends(context, lay);
  const { georgia } = lay.ways;
  const x = (km: number) => lay.right - km * lay.unit;
  const tick = lay.fat / 2;
  const row = "savings-343km";
  return [
    { id: "held-bar", row, look: "differ claim held", points: bar(lay, 0, from, y) },
    { id: "held-range", row, look: "differ claim", points: hatched(bar(lay, from, to, y), 4) },
    {
      // From the end of the way by Georgia to where the claim would end this one, with a tick at each.
      id: "less",
      row,
      look: "differ claim held",
      points: [
        [x(georgia.ends), y - tick],
        [x(georgia.ends), y + tick],
        [x(georgia.ends), y],
        [x(to), y],
        [x(to), y - tick],
        [x(to), y + tick],
      ],
    },
  ];
}
