import type { SceneContext } from "../../engine/scene/context";
import type { Name } from "./names";
import type { Way } from "./ways";

interface Straight {
  left: number;
  right: number;
  unit: number;
}

/** How far over a straight way its length stands, and how far under it words. */
const FORM = {
  wide: { over: 38, under: 46, ends: 24, aside: 22 },
  narrow: { over: 13, under: 23, ends: 16, aside: 10 },
} as const;

/** The names of the ends, and at each way its length and, under it, what stands there. */
export function straightNames(
  context: SceneContext,
  ways: Record<"georgia" | "link", Way>,
  at: Straight,
): Name[] {
  const { frame, place } = context;
  const { ends } = FORM[frame.name];
  const y = frame.plot.y + ends;
  const kars = { ...word("kars", "end-place"), x: at.left, y, words: place("kars") };
  const baku = { ...word("baku", "end-place end"), x: at.right, y, words: place("baku") };
  const { georgia, link } = ways;
  return [
    kars,
    baku,
    ...headed(context, georgia, at),
    ...headed(context, link, at),
    ...works(context, link, at),
  ];
}

const word = (id: string, look: string) => ({ id, look, at: null });

/** The length of a way and its name, over its end at Kars. */
function headed({ frame, say, width }: SceneContext, { id, y }: Way, { left }: Straight): Name[] {
  const { over, aside } = FORM[frame.name];
  const total = say(`labels.${id}`);
  const look = `length as-${id === "link" ? "corridor" : "ink"}`;
  return [
    { ...word(`${id}-total`, look), x: left + aside, y: y - over, words: total },
    {
      ...word(`${id}-title`, "length-name"),
      x: left + aside * 2 + width(total, "length"),
      y: y - over,
      words: say(id === "georgia" ? "ways.georgia" : `ways.link.${frame.name}`),
    },
  ];
}

/** What is being built of the link, and where nothing stands. */
function works({ frame, say }: SceneContext, { y, stretches }: Way, at: Straight): Name[] {
  const { under, aside } = FORM[frame.name];
  const gap = stretches.find(({ status }) => status === "missing")!;
  const from = at.right - gap.to * at.unit;
  return [
    {
      ...word("works", "along"),
      ...{ x: at.left + aside, y: y + under, words: say("notes.works") },
    },
    {
      ...word("gap", "along strong"),
      ...{ x: from, y: y + under, words: say("notes.gap") },
    },
  ];
}
