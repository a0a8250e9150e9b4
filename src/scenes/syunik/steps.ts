import type { LegacyStep as Step } from "../legacy";
import type { Part } from "./model";

/** How strongly each part of the map is shown, from 0 to 1. */
export type State = Record<Part, number>;

const only = (...parts: Part[]): State => ({
  east: parts.includes("east") ? 1 : 0,
  gap: parts.includes("gap") ? 1 : 0,
  west: parts.includes("west") ? 1 : 0,
  round: parts.includes("round") ? 1 : 0,
  exit: parts.includes("exit") ? 1 : 0,
});

const SUB = "The Syunik link; indicative, status as last known";

/** Five states: the rails from the east, the gap, the rails in the west, the ways round and out. */
export const steps = (): Record<string, Step<State>> => ({
  east: {
    headline: "From the east, rails are laid towards Armenia",
    sub: SUB,
    alt: "A map of both sides of the Aras. From Horadiz a line, drawn as under construction and filled to 70 per cent, reaches Aghband at the Armenian border.",
    rows: ["built-horadiz-aghband", "rails-horadiz-aghband"],
    state: only("east"),
  },
  gap: {
    headline: "In Armenia there is a gap, and no line on the ground",
    sub: SUB,
    alt: "Between Aghband and the border of Nakhchivan a dotted line crosses the south of Armenia along the Aras: about 42 to 43 kilometres without rails, its course not settled.",
    rows: ["gap", "framework-published", "built-horadiz-aghband"],
    state: only("east", "gap"),
  },
  west: {
    headline: "Beyond it, works are on the way to Kars",
    sub: SUB,
    alt: "From the border by Ordubad and Nakhchivan to Kars runs a pale line: works in Nakhchivan begun in December 2025, those in Türkiye last known to go on in March 2026. No share built is known.",
    rows: ["nakhchivan-begun", "kars-dilucu-begun", "kars-works", "gap"],
    state: only("gap", "west"),
  },
  round: {
    headline: "Round the gap, into Iran, a bridge already stands",
    sub: "The way through Iran; indicative, status as last known",
    alt: "South of the Aras a double line for a road leads from Aghband through Iran to Julfa. Its bridge was finished in February 2026; the road was under construction, and a railway there is on paper.",
    rows: ["aras-bridge-done", "aras-rail-50", "aras-road-built"],
    state: only("round"),
  },
  exit: {
    headline: "And Armenia has another way out of Nakhchivan",
    sub: "Armenia’s own railway; indicative, status as last known",
    alt: "From Nakhchivan a line leads north by Yerevan to Gyumri and towards Kars, over Armenia’s own rails. Missing are 1.6 kilometres at Yeraskh and 12.4 at Akhuryan, by a Russian account of February 2026.",
    rows: ["yeraskh-gap", "akhuryan-gap", "two-exits"],
    state: only("exit"),
  },
});
