import type { Box } from "../../engine/maps/projections";
import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import { round } from "../../engine/svg/mark";
import { margin } from "../../engine/svg/stage";
import { names, type Name } from "./names";
import { byGeorgia, byLink, type Stretch, type Way } from "./ways";

/** The name of a country at a band, by its middle. */
interface Country {
  id: string;
  x: number;
  words: string;
  /** Over the band, in red: where rails are missing. */
  over: boolean;
}

interface Claim {
  long: number;
  y: number;
  less: string;
  total: string;
  title: string;
  /** From the right edge to the total, past the title. */
  indent: number;
  words: string[];
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
  /** What would be left of the way if the claim held, what it takes off, and who said so. */
  claim: Claim;
  even: string[];
  /** That most of the link is being built. */
  works: string;
  start: string;
  end: string;
  /** What leads on from Kars, to the west. */
  beyond: { x: number; words: string[] };
  /** Names on the map. */
  names: Name[];
}

/** Takes the printed sections of both ways, in kilometres from Baku, and lays them straight. */
export function model(context: SceneContext): Model {
  const { frame, place, say, lines } = context;
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
    base: y + height * (wide ? 0.97 : 0.985),
    ways,
    countries: {
      georgia: countries(context, ways.georgia, straight),
      link: countries(context, ways.link, straight),
    },
    claim: claimed(context),
    even: lines("notes.even", { measure: wide ? 200 : 60, look: "note strong" }),
    works: say("notes.works"),
    start: place("baku"),
    end: place("kars"),
    beyond: {
      x: margin[frame.name],
      words: lines(`notes.beyond${short}`, { measure: wide ? 104 : 58 }),
    },
    names: names(context, [...ways.georgia.stretches, ...ways.link.stretches]),
  };
}

/** The bar of the claim, under both ways, with its doubt. */
function claimed({ frame, data, say, lines, width }: SceneContext): Claim {
  const wide = frame.name === "wide";
  const title = say("notes.title");
  return {
    long: data.value("kars-by-claim"),
    y: frame.plot.y + frame.plot.height * (wide ? 0.77 : 0.778),
    less: say("notes.less"),
    total: say("labels.claim"),
    title,
    indent: width(title, "note") + (wide ? 10 : 6),
    words: lines(`notes.claim.${frame.name}`, { measure: wide ? 460 : 262, look: "note strong" }),
  };
}

/** Names of countries under a band from the west on, each at its stretches as far as there is room. */
function countries(
  { frame, say, width }: SceneContext,
  { stretches }: Way,
  { left, right, unit }: { left: number; right: number; unit: number },
): Country[] {
  let free = left + 3;
  return within(stretches)
    .toReversed()
    .map(([first, ...rest]): Country => {
      const { id, country: words, status } = [first!, ...rest].find(({ country }) => country)!;
      const middle = right - ((first!.from + (rest.at(-1) ?? first!).to) / 2) * unit;
      if (status === "missing")
        return { id, x: round(middle), words: say("notes.gap"), over: true };
      const half = width(words, "tick") / 2;
      const x = Math.max(middle, free + half);
      free = x + half + (frame.name === "wide" ? 10 : 6);
      return { id, x: round(x), words, over: false };
    });
}

/** Stretches by the country they lie in. */
const within = (stretches: readonly Stretch[]): Stretch[][] =>
  stretches.reduce<Stretch[][]>(
    (all, one) =>
      one.starts || !all.length ? [...all, [one]] : [...all.slice(0, -1), [...all.at(-1)!, one]],
    [],
  );
