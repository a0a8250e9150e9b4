import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import type { Box } from "../../engine/maps/projections";
import type { Point } from "../../engine/svg/mark";
import { margin } from "../../engine/svg/stage";

/** Words where they stand. */
interface Said {
  at: Point;
  text: string;
}

/** A share of the company in a term, as high as it is. */
interface Part {
  look: "american" | "armenian";
  box: Box;
  share: Said;
  whose: Said;
}

interface Term {
  id: string;
  name: Said;
  parts: Part[];
}

/** Who would hold the company in its first term and the next, and what stays with Armenia alone. */
export interface Terms {
  terms: Term[];
  /** Over half of a company is a majority. */
  half: { at: Point; text: string; from: number; to: number };
  /** Under both terms, what stays with Armenia in both. */
  stays: { at: Point; lines: string[]; leading: number };
  /** What was announced before. */
  announced: Said;
  /** Years from the start, under the strip: where each term begins and the last one ends. */
  axis: { y: number; marks: Said[] };
}

const FORM = {
  wide: { name: 30, top: 44, high: 394, gap: 0, ticks: 26, pad: 22, share: 62, under: 18 },
  narrow: { name: 16, top: 22, high: 144, gap: 0, ticks: 17, pad: 8, share: 26, under: 8 },
} as const;

/** Both terms beside each other, as wide as they are long; the company from top to foot. */
export function terms(context: SceneContext): Terms {
  const { data, frame, say, lines } = context;
  const { top, high, gap, pad, under, ticks } = FORM[frame.name];
  const wide = frame.name === "wide";
  const edge = margin[frame.name];
  const width = frame.width - edge * 2;
  const [y, foot] = [frame.plot.y + top, frame.plot.y + top + high];
  const years = [data.value("tif-first-term"), data.value("legal-rights-more")] as const;
  const first = ((width - gap) * years[0]) / (years[0] + years[1]);
  const apart = leading(frame) * (wide ? 1.2 : 1);
  const kept = lines("terms.state", { measure: width, look: "whose" });
  const down = foot + ticks + under + (wide ? 28 : 13);
  const marks = [0, years[0], years[0] + years[1]].map((many, i): Said => ({
    at: [edge + [0, first, width][i]!, foot + ticks],
    text: say(i ? "terms.axis" : "terms.start", { years: many, start: many }),
  }));
  return {
    terms: [
      term(context, "first", { x: edge, y, width: first, height: high }),
      term(context, "second", {
        x: edge + first + gap,
        y,
        width: width - gap - first,
        height: high,
      }),
    ],
    axis: { y: foot, marks },
    half: {
      at: [edge + width - pad, y + high / 2],
      from: edge,
      to: edge + width,
      text: say("terms.half"),
    },
    stays: {
      at: [edge + width / 2, down],
      lines: kept,
      leading: apart,
    },
    announced: {
      at: [edge + width / 2, down + apart * (kept.length - 1) + (wide ? 25 : 16)],
      text: say(`terms.announced.${frame.name}`),
    },
  };
}

const ROW = { first: "legal-rights-tif-terms", second: "tif-us-later" } as const;

/** A term: the American part from the top, the Armenian one under it. */
function term({ data, frame, say, width }: SceneContext, key: keyof typeof ROW, box: Box): Term {
  const { name, top, pad, share } = FORM[frame.name];
  const american = (data.value(ROW[key]) / 100) * box.height;
  const part = (look: Part["look"], y: number, height: number): Part => {
    const text = say(`terms.${key}.${look}`);
    const line = y + share * 1.25;
    return {
      look,
      box: { ...box, y, height },
      share: { at: [box.x + pad, line], text },
      whose: {
        at: [box.x + pad + width(text, "share-words") + pad * 0.6, line],
        text: say(`terms.${look}`),
      },
    };
  };
  return {
    id: ROW[key],
    name: { at: [box.x, box.y - top + name], text: say(`terms.${key}.${frame.name}`) },
    parts: [
      part("american", box.y, american),
      part("armenian", box.y + american, box.height - american),
    ],
  };
}
