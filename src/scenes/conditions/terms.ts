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
  /** How its words are set: pale on the dark share of the first term. */
  ink: string;
  box: Box;
  share: Said;
  whose: Said;
}

interface Term {
  id: string;
  name: Said;
  /** Whether it comes only if extended. */
  later: boolean;
  parts: Part[];
}

/** Who would hold the company in its first term and the next, and what stays with Armenia alone. */
export interface Terms {
  terms: Term[];
  /** Over half of a company is a majority. */
  half: { at: Point; text: string; from: number; to: number };
  /** How far the later share is over half, as high as it is. */
  over: { box: Box; at: Point; text: string };
  /** Under both terms, what stays with Armenia in both. */
  stays: { at: Point; lines: string[]; leading: number };
  /** Years from the start, under the strip: where each term begins and the last one ends. */
  axis: { y: number; marks: Said[] };
}

const FORM = {
  wide: {
    name: 30,
    top: 44,
    high: 424,
    ticks: 26,
    pad: 20,
    share: 86,
    whose: 44,
    low: 62,
    under: 14,
  },
  narrow: {
    name: 16,
    top: 22,
    high: 162,
    ticks: 17,
    pad: 8,
    share: 36,
    whose: 21,
    low: 25,
    under: 4,
  },
} as const;

/** Both terms beside each other, as wide as they are long; the company from top to foot. */
export function terms(context: SceneContext): Terms {
  const { data, frame, say, lines } = context;
  const { top, high, pad, under, ticks } = FORM[frame.name];
  const wide = frame.name === "wide";
  const edge = margin[frame.name];
  const width = frame.width - edge * 2;
  const [y, foot] = [frame.plot.y + top, frame.plot.y + top + high];
  const years = [data.value("tif-first-term"), data.value("legal-rights-more")] as const;
  const first = (width * years[0]) / (years[0] + years[1]);
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
        x: edge + first,
        y,
        width: width - first,
        height: high,
      }),
    ],
    axis: { y: foot, marks },
    over: over(context, { x: edge + first, y, width: width - first, height: high }),
    half: {
      at: [edge + first - pad, y + high / 2],
      from: edge,
      to: edge + width,
      text: say("terms.half"),
    },
    stays: {
      at: [edge + width / 2, down],
      lines: kept,
      leading: apart,
    },
  };
}

const ROW = { first: "legal-rights-tif-terms", second: "tif-us-later" } as const;

/** Between half and the later American share: a strip as high as it is, and how much that is. */
function over({ data, frame, say }: SceneContext, box: Box): Terms["over"] {
  const more = data.value(ROW.second) - 50;
  const y = box.y + box.height / 2;
  return {
    box: { ...box, y, height: (more / 100) * box.height },
    at: [box.x + box.width - FORM[frame.name].pad, y + (frame.name === "wide" ? 30 : 17)],
    text: say("terms.over", { more }),
  };
}

/** A term: the American part from the top, its share largest, the Armenian one under it. */
function term(context: SceneContext, key: keyof typeof ROW, box: Box): Term {
  const { data, frame, say } = context;
  const { name, top } = FORM[frame.name];
  const american = (data.value(ROW[key]) / 100) * box.height;
  return {
    id: ROW[key],
    name: { at: [box.x, box.y - top + name], text: say(`terms.${key}.${frame.name}`) },
    later: key === "second",
    parts: [
      part(context, key, "american", { ...box, height: american }),
      part(context, key, "armenian", {
        ...box,
        y: box.y + american,
        height: box.height - american,
      }),
    ],
  };
}

/** A share of a term with its number and its holder: under it where it is American, beside it else. */
function part(
  { frame, say, width }: SceneContext,
  key: string,
  look: Part["look"],
  box: Box,
): Part {
  const { pad, share, whose, low } = FORM[frame.name];
  const text = say(`terms.${key}.${look}`);
  const [x, first] = [box.x + pad, look === "american"];
  // Room for the words on the strip over half.
  const y = box.y + (first ? share : low) * 1.25 + (!first && key === "second" ? low * 0.55 : 0);
  const long = width(text, `share-words ${look}`);
  return {
    look,
    ink: first && key === "first" ? "american on-dark" : look,
    box,
    share: { at: [x, y], text },
    whose: { at: first ? [x, y + whose] : [x + long + pad * 0.6, y], text: say(`terms.${look}`) },
  };
}
