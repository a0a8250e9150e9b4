import type { SceneContext } from "../../engine/scene/context";
import type { Box } from "../../engine/maps/projections";
import type { Point } from "../../engine/svg/mark";
import { margin } from "../../engine/svg/stage";

/** A part of a bar, and what it says. */
interface Part {
  x: number;
  width: number;
  look: "american" | "armenian";
  share: string;
  whose: string;
}

interface Bar {
  id: string;
  name: { at: Point; text: string };
  /** What was announced before. */
  aside: { at: Point; text: string } | null;
  box: Box;
  parts: Part[];
}

/** Who would hold the company in its first term and the next, and what stays with Armenia alone. */
export interface Terms {
  bars: Bar[];
  /** Over half of a company is a majority. */
  half: { x: number; from: number; to: number; text: string };
}

const FORM = {
  wide: { first: 44, high: 112, pitch: 182, apart: 10, over: 13 },
  narrow: { first: 18, high: 45, pitch: 80, apart: 4, over: 6 },
} as const;

/** Both terms, from their rows, and under them the third bar. */
export function terms({ data, frame, say }: SceneContext): Terms {
  const { first, high, pitch, apart, over } = FORM[frame.name];
  const edge = margin[frame.name];
  const width = frame.width - edge * 2;
  const y = (i: number) => frame.plot.y + first + pitch * i + (i === 2 ? apart : 0);
  const name = (key: string, i: number) => ({
    at: [edge, y(i) - over] as const,
    text: say(`terms.${key}.${frame.name}`),
  });
  const term = (key: "first" | "second", i: number, share: string): Bar => {
    const american = (data.value(share) / 100) * width;
    const part = (look: Part["look"], x: number, long: number): Part => ({
      ...{ look, x, width: long },
      share: say(`terms.${key}.${look}`),
      whose: say(`terms.${look}`),
    });
    return {
      id: share,
      name: name(key, i),
      aside: i
        ? null
        : {
            at: [frame.width - edge, y(i) - over],
            text: say(`terms.announced.${frame.name}`),
          },
      box: { x: edge, y: y(i), width, height: high },
      parts: [
        part("american", edge, american),
        part("armenian", edge + american, width - american),
      ],
    };
  };
  const bars = [
    term("first", 0, "legal-rights-tif-terms"),
    term("second", 1, "tif-us-later"),
    {
      ...{ id: "tif-nonbinding", name: name("stays", 2), aside: null },
      box: { x: edge, y: y(2), width, height: high },
      parts: [
        {
          ...{ look: "armenian" as const, x: edge, width },
          share: say("terms.state"),
          whose: say("terms.alone"),
        },
      ],
    },
  ];
  const x = edge + width / 2;
  return {
    bars,
    half: { x, from: y(0), to: y(1) + high + over, text: say("terms.half") },
  };
}
