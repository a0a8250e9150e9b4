import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import { round, type Point } from "../../engine/svg/mark";
import { margin } from "../../engine/svg/stage";
import { OTHERS, SIZES, STOPS, type Words } from "./accounts";

/** Over a calendar: the days, by which way, and where the journey begins and ends. */
export function head({ frame, say, width }: SceneContext, key: string, x: number): Words[] {
  const { words, beside } = SIZES[frame.name];
  const ink = key === "north" ? "as-north" : "as-corridor";
  const amount = say(`amounts.${key}`);
  const y = (part: keyof typeof words) => round(frame.plot.y + words[part]);
  const next = round(x + width(amount, "hero small") + beside);
  const way = {
    key: "what",
    text: say(`${frame.name === "wide" ? "ways" : "short"}.${key}`),
    look: `value ${ink}`,
  };
  return [
    { key: "amount", at: [x, y("amount")], text: amount, look: `hero small ${ink}` },
    // On a phone the way has a line of its own.
    ...(frame.name === "wide"
      ? [{ ...way, at: [next, y("way")] as const }]
      : [
          {
            key: "unit",
            at: [next, y("amount")] as const,
            text: say("labels.days"),
            look: way.look,
          },
          { ...way, at: [x, y("way")] as const },
        ]),
    { key: "from", at: [x, y("from")], text: say("labels.from"), look: "note" },
    { key: "to", at: [x, y("to")], text: say(`ends.${key}`), look: "note strong" },
  ];
}

/** Under the shorter calendar: that the journeys do not end in one place. */
export function differ({ frame, lines }: SceneContext, [x, y]: Point, measure: number): Words[] {
  return lines("notes.differ", { measure }).map((text, i) => ({
    key: `differ-${i}`,
    at: [x, round(y + SIZES[frame.name].differ + i * leading(frame))],
    text,
    look: "note",
  }));
}

/** The box of the clocks that do not compare: its head, and a line for each. */
export function others({ frame, say }: SceneContext) {
  const { box, foot } = SIZES[frame.name];
  const edge = margin[frame.name];
  const top = round(frame.height - foot - box.top);
  const x = edge + box.pad;
  const [railway, sea] = OTHERS;
  const clock = ({ key, row }: { key: string; row: string }, i: number) => ({
    row,
    said: {
      key: "said",
      at: [x, round(top + box.first + i * box.step)] as const,
      text: say(`others.${key}${frame.name === "wide" ? "" : "-short"}`),
      look: "note",
    },
  });
  return {
    corners: [edge, top, frame.width - 2 * edge, box.top] as const,
    head: {
      key: "others",
      at: [x, top + box.head],
      text: say("heads.others"),
      look: "note strong",
    } as Words,
    clocks: (frame.name === "wide" ? [railway, { key: "stops", row: STOPS[0] }, sea] : OTHERS).map(
      clock,
    ),
  };
}
