import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import { round } from "../../engine/svg/mark";
import { margin } from "../../engine/svg/stage";
import { QUOTES, SIZES, type Words } from "./accounts";
import type { Model, Track } from "./model";
import { dayAt, most, track } from "./scale";

/** A quote: over its track the days and the way, and where it ends. */
export function quote(context: SceneContext, i: number): Track {
  const { frame, say, width } = context;
  const { quotes, high, beside, indent } = SIZES[frame.name];
  const [{ key, row }, { words, y }] = [QUOTES[i]!, quotes[i]!];
  const ink = key === "north" ? "as-north" : "as-corridor";
  const amount = say(`amounts.${key}`);
  const left = round(dayAt(context)(0) + indent);
  const foot = round(frame.plot.y + words);
  return {
    ...track(context, row, y, high),
    way: key,
    said: [
      { key: "amount", at: [left, foot], text: amount, look: `hero small ${ink}` },
      {
        key: "way",
        at: [round(left + width(amount, "hero small") + beside), foot],
        text: say(`ways.${key}`),
        look: `value ${ink}`,
      },
      ...ends(context, key),
    ],
  };
}

/** Where a quote ends: behind its track where there is room, else under its end, behind the hops. */
function ends(context: SceneContext, key: "north" | "route"): Words[] {
  const { frame, lines } = context;
  const { quotes, high, end: at, hop } = SIZES[frame.name];
  const behind = key === "north";
  const x = dayAt(context)((behind ? 1 : 2) * most(context, QUOTES[0].row));
  const y = behind ? quotes[0].y + at.down : quotes[1].y + high / 2 + hop.from + at.under;
  const measure = frame.width - margin[frame.name] - x - at.off;
  return lines(`ends.${key}`, { measure, look: "note strong" }).map((text, i) => ({
    key: `end-${i}`,
    at: [round(x + at.off), round(frame.plot.y + y + i * leading(frame))],
    text,
    look: "note strong",
  }));
}

/** Two hops under the longer track, each as long as the shorter journey at the most. */
export function hops(context: SceneContext): Model["hops"] {
  const { frame, say } = context;
  const { quotes, high, hop } = SIZES[frame.name];
  const [{ row }] = QUOTES;
  const days = most(context, row);
  const x = dayAt(context);
  const top = round(frame.plot.y + quotes[1].y + high / 2 + hop.from);
  const arc = (i: number) => {
    const half = round((x(days * (i + 1)) - x(days * i)) / 2);
    return `M${x(days * i)},${top}A${half},${hop.high} 0 0 0 ${x(days * (i + 1))},${top}`;
  };
  return {
    row,
    d: arc(0) + arc(1),
    said: {
      key: "hops",
      at: [x(days), round(frame.plot.y + quotes[1].y + high / 2 + hop.words)],
      text: say("labels.twice"),
      look: "note strong middle as-north",
    },
  };
}
