import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import { margin } from "../../engine/svg/stage";
import type { Name } from "./names";
import {
  bar,
  FORM,
  ground,
  headed,
  leader,
  word,
  type Lay,
  type Shape,
  type Words,
} from "./straight-names";

/** The lands of the way by Georgia, from Baku on, and where their names stand. */
const LANDS = ["countries.azerbaijan", "countries.georgia", "countries.turkey"] as const;

/** What has begun, by lands: the pieces that lie in one. */
const BEGUN = [
  ["nakhchivan", ["rails-border-ordubad", "link-section-nakhchivan"]],
  ["turkey", ["rails-dilucu-kars"]],
] as const;

/** Each way by itself: its length, and its pieces with theirs; largest what is in use of the second. */
export function even(context: SceneContext, lay: Lay): Words {
  const { frame, say } = context;
  const { georgia, link } = lay.ways;
  const { under } = FORM[frame.name];
  const left = margin[frame.name];
  const x = (km: number) => lay.right - km * lay.unit;
  const below = (y: number) => y + lay.fat / 2 + under;
  const piece = (id: string) => link.stretches.find((one) => one.id === id)!;
  const gap = piece("link-section-syunik");
  const base = ground(context, lay, 2);
  const joint = (id: string, at: number, y: number, look: string): Shape => ({
    id: `joint-${id}`,
    row: null,
    look,
    points: bar(lay, at, at, y).slice(1, 3),
  });
  const used = piece("rails-baku-horadiz");
  const built = piece("link-section-border");
  const gapAt = x((gap.from + gap.to) / 2);
  const { y } = lay;
  return {
    shapes: [
      ...base.shapes,
      ...georgia.stretches.slice(1).map(({ id, from }) => joint(id, from, y.georgia, "joint")),
      joint("dilucu", piece("rails-dilucu-kars").from, y.link, "begun-end"),
      leader("gap", gapAt, [y.link + lay.fat * 0.22, below(y.link) + under * 0.3]),
    ],
    names: [
      ...base.names,
      ...headed(context, lay, ["georgia", "ways.georgia", "length as-ink"], [left, y.georgia]),
      ...headed(context, lay, ["link", `ways.link.${frame.name}`, "length as-ink"], [left, y.link]),
      ...lands(context, lay),
      ...inUse(context, lay, used),
      word("gap", "along strong middle", [gapAt, below(y.link) + under], say("notes.gap")),
      word(
        "built",
        "along",
        [x(gap.from) + under * 0.5, below(y.link)],
        say("notes.built.even", { km: built.to - built.from }),
      ),
      ...BEGUN.flatMap(([key, ids]) => begun(context, lay, key, ids.map(piece))),
    ],
  };
}

/** Whose the pieces are that have no other words. */
function lands(
  { frame, say }: SceneContext,
  { right, unit, fat, y, ways: { georgia } }: Lay,
): Name[] {
  const wide = frame.name === "wide";
  const { under } = FORM[frame.name];
  const below = (at: number, row = 0) => at + fat / 2 + under * (1 + row);
  const names = georgia.stretches.map(({ id, from, to }, i) => {
    // The name of the last piece begins past its hatched end, clear of the line from there.
    const last = i === georgia.stretches.length - 1;
    const spot = right - (last ? to : (from + to) / 2) * unit;
    const look = last ? "along" : "along middle";
    return word(`under-${id}`, look, [spot + (last ? 2 : 0), below(y.georgia)], say(LANDS[i]!));
  });
  const own = [right, below(y.link, wide ? 0 : 1)] as const;
  return [...names, word("own-land", "along end", [...own], say("countries.azerbaijan"))];
}

/** Over the piece in use how long it is, larger than all else, and in it that it is in use. */
function inUse(
  { frame, say }: SceneContext,
  { right, unit, fat, y: { link } }: Lay,
  { to }: Lay["ways"]["link"]["stretches"][0],
): Name[] {
  const { over, under } = FORM[frame.name];
  const middle = right - (to / 2) * unit;
  return [
    word("used-total", "in-use end", [right, link - fat / 2 - over], say("labels.used")),
    word("used", "along inside middle", [middle, link + under * 0.33], say("notes.used.even")),
  ];
}

/** In an empty piece how long it is and that it has begun, and under it whose it is. */
function begun(
  { frame, say }: SceneContext,
  lay: Lay,
  key: string,
  all: Lay["ways"]["link"]["stretches"],
): Name[] {
  const [from, to] = [all[0]!.from, all.at(-1)!.to];
  const x = lay.right - ((from + to) / 2) * lay.unit;
  const lead = leading(frame) * (frame.name === "wide" ? 1.2 : 1);
  const foot = lay.y.link + lay.fat / 2 + FORM[frame.name].under;
  return [
    word(
      `${key}-km`,
      "along strong middle",
      [x, lay.y.link - lead * 0.15],
      say("notes.km", { km: to - from }),
    ),
    word(`${key}-begun`, "along middle", [x, lay.y.link + lead * 0.85], say("notes.works")),
    word(`${key}-land`, "along middle", [x, foot], say(`countries.${key}`)),
  ];
}
