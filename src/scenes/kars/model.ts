import type { Box } from "../../engine/maps/projections";
import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import { margin } from "../../engine/svg/stage";
import { names, type Name } from "./names";
import { byGeorgia, byLink, type Way } from "./ways";

export interface Model {
  box: Box;
  left: number;
  /** Picture units to a kilometre. */
  unit: number;
  leading: number;
  /** The width of a line on the map, and of a band. */
  thick: number;
  fat: number;
  /** The posts at Baku and Kars, from end to end. */
  top: number;
  base: number;
  ways: Record<"georgia" | "link", Way>;
  /** Kilometres to the border of Türkiye by either way, and the words for what lies between. */
  border: { link: number; georgia: number; words: string };
  /** The claimed saving, laid back from the border of Türkiye on the way by Georgia. */
  claim: { from: number; to: number; words: string[] };
  even: string;
  start: string;
  end: string;
  /** What leads on from Kars. */
  beyond: { x: number; words: string[] };
  /** Names on the map. */
  names: Name[];
}

/** Takes the printed sections of both ways, in kilometres from Baku, and lays them straight. */
export function model(context: SceneContext): Model {
  const { frame, data, place, say } = context;
  const wide = frame.name === "wide";
  const { y, height } = frame.plot;
  const left = margin[frame.name] + (wide ? 4 : 2);
  const right = frame.width - margin[frame.name] - (wide ? 120 : 66);
  const ways = { georgia: byGeorgia(context), link: byLink(context) };
  const longest = Math.max(ways.georgia.ends, ways.link.ends);
  return {
    box: frame.plot,
    left,
    unit: (right - left) / longest,
    leading: leading(frame),
    thick: wide ? 14 : 9,
    fat: wide ? 84 : 26,
    top: y + height * (wide ? 0.07 : 0.1),
    base: y + height * 0.97,
    ways,
    border: {
      link: data.value("link-to-border"),
      georgia: data.value("georgia-to-border"),
      words: say(`notes.border${wide ? "" : "-short"}`),
    },
    claim: {
      from: data.value("georgia-to-border") - data.value("savings-343km"),
      to: data.value("georgia-to-border"),
      words: context.lines(`notes.claim${wide ? "" : "-short"}`, { measure: wide ? 330 : 226 }),
    },
    even: say("notes.even"),
    start: place("baku"),
    end: place("kars"),
    beyond: {
      x: frame.width - margin[frame.name],
      words: context.lines(`notes.beyond${wide ? "" : "-short"}`, { measure: wide ? 104 : 58 }),
    },
    names: names(context),
  };
}
