import type { Box } from "../../engine/maps/projections";
import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import { round } from "../../engine/svg/mark";
import { margin } from "../../engine/svg/stage";
import { names, type Name } from "./names";
import { byGeorgia, byLink, type Way } from "./ways";

/** The name of a country at a band, by its middle. */
interface Country {
  id: string;
  x: number;
  words: string;
  /** Over the band, in red: what is missing. */
  over: boolean;
}

export interface Model {
  box: Box;
  /** Where Baku stands when lines are straight: kilometres run to the left, as on the map. */
  right: number;
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
  countries: Record<"georgia" | "link", Country[]>;
  /** The claimed saving, laid back from Kars, and what it would leave of the way. */
  claim: { long: number; words: string[]; left: string; name: string };
  even: string;
  start: string;
  end: string;
  /** What leads on from Kars, to the west. */
  beyond: { x: number; words: string[] };
  /** Names on the map. */
  names: Name[];
}

/** Takes the printed sections of both ways, in kilometres from Baku, and lays them straight. */
export function model(context: SceneContext): Model {
  const { frame, data, place, say, lines } = context;
  const wide = frame.name === "wide";
  const short = wide ? "" : "-short";
  const { y, height } = frame.plot;
  const left = margin[frame.name] + (wide ? 118 : 62);
  const right = frame.width - margin[frame.name] - (wide ? 4 : 2);
  const ways = { georgia: byGeorgia(context), link: byLink(context) };
  const unit = (right - left) / Math.max(ways.georgia.ends, ways.link.ends);
  const straight = { left, right, unit };
  return {
    box: frame.plot,
    right,
    unit,
    leading: leading(frame),
    thick: wide ? 14 : 9,
    fat: wide ? 58 : 19,
    top: y + height * (wide ? 0.07 : 0.08),
    base: y + height * 0.97,
    ways,
    countries: {
      georgia: countries(context, ways.georgia, straight),
      link: countries(context, ways.link, straight),
    },
    claim: {
      long: data.value("savings-343km"),
      words: lines(`notes.claim${short}`, { measure: wide ? 520 : 270, look: "note strong" }),
      left: say(`notes.left${short}`),
      name: wide ? say("notes.name") : "",
    },
    even: say("notes.even"),
    start: place("baku"),
    end: place("kars"),
    beyond: {
      x: margin[frame.name],
      words: lines(`notes.beyond${short}`, { measure: wide ? 104 : 58 }),
    },
    names: names(context, [...ways.georgia.stretches, ...ways.link.stretches]),
  };
}

/** Names of countries under a band from the west on, each at its stretch as far as there is room. */
function countries(
  { frame, width }: SceneContext,
  { stretches }: Way,
  { left, right, unit }: { left: number; right: number; unit: number },
): Country[] {
  let free = left + 3;
  return stretches.toReversed().flatMap(({ id, from, to, country: words, status }): Country[] => {
    if (!words) return [];
    const half = width(words, "tick") / 2;
    const middle = right - ((from + to) / 2) * unit;
    if (status === "missing") return [{ id, x: round(middle), words, over: true }];
    const x = Math.max(middle, free + half);
    free = x + half + (frame.name === "wide" ? 10 : 6);
    return [{ id, x: round(x), words, over: false }];
  });
}
