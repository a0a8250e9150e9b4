import type { LegacyStep as Step } from "../legacy";
import { FAINT } from "./draw";

/** What decides the picture of the map. */
export interface State {
  /** Where the camera stands: 0 the continent, 1 the middle way, 2 the gap. */
  depth: number;
  /** How strongly each way is drawn, 0 to 1. */
  north: number;
  /** How far the middle way has lit up, leg by leg from the east, 0 to 1. */
  middle: number;
  south: number;
  sea: number;
  link: number;
  /** How much of each group of names is shown, 0 to 1. */
  names: Record<"whole" | "ways" | "middle" | "visit" | "gap", number>;
}

const none = { whole: 0, ways: 0, middle: 0, visit: 0, gap: 0 };

/** Six states: the ways, the north, the south, the middle, the visit, the gap. */
export const steps = (): Record<string, Step<State>> => ({
  ways: {
    headline: "Three ways west by rail, and one all by sea",
    sub: "China to Europe; main lines only",
    alt: "A map from the Channel to the China Sea with four ways between China and Europe: a northern railway through Russia, a middle one across the Caspian Sea, a southern one through Iran, and the sea lane by Suez.",
    rows: ["way-suez", "way-cape"],
    state: {
      depth: 0,
      north: 1,
      middle: 1,
      south: 1,
      sea: 1,
      link: 0,
      names: { ...none, whole: 1, ways: 1 },
    },
  },
  north: {
    headline: "The northern way is the beaten track",
    sub: "One operator moved 746,000 twenty-foot boxes in 2024",
    alt: "The northern railway stands out: from the Chinese border by Kazakhstan, Russia and Belarus to Poland. The other ways are faint.",
    rows: [
      "north-boxes-2024",
      "way-suez",
      "overland-by-kazakhstan",
      "poland-days",
      "poland-trains",
    ],
    state: {
      depth: 0,
      north: 1,
      middle: 0,
      south: FAINT,
      sea: FAINT,
      link: 0,
      names: { ...none, whole: 1, ways: 1 },
    },
  },
  south: {
    headline: "The southern way crosses Iran",
    sub: "Almost 2.5 million tonnes in 2024, on the north–south line",
    alt: "The southern railway stands out: from Kazakhstan along the eastern shore of the Caspian through Turkmenistan and Iran to Türkiye. The other ways are faint.",
    rows: ["south-cargo-2024", "hormuz-stops", "way-suez"],
    state: {
      depth: 0,
      north: FAINT,
      middle: 0,
      south: 1,
      sea: FAINT,
      link: 0,
      names: { ...none, whole: 1, ways: 1 },
    },
  },
  middle: {
    headline: "The middle way: 4,256 km of rails, 508 km of the Caspian",
    sub: "The Trans-Caspian route, as its operators count it",
    alt: "The map closes in. The middle way runs from the Chinese border across Kazakhstan to Aktau, over the Caspian Sea to Alat by Baku, on to Tbilisi, and from there to the Black Sea and into Türkiye.",
    rows: ["middle-rails", "middle-sea", "rails-altynkol-aktau", "rails-baku-kars"],
    state: {
      depth: 1,
      north: FAINT,
      middle: 1,
      south: FAINT,
      sea: 0,
      link: 0,
      names: { ...none, middle: 1 },
    },
  },
  visit: {
    headline: "One president wants it doubled; the other calls it key",
    sub: "Astana, 21 October 2025",
    alt: "On the same map two capitals are marked: Astana, where President Tokayev spoke of ten million tonnes, and Baku, whose President Aliyev speaks of a key role.",
    rows: [
      "visit-astana",
      "visit-documents",
      "visit-trade-goal",
      "tokayev-4-5",
      "target-10mt-tokayev",
      "aliyev-interview",
      "middle-rails",
      "middle-sea",
      "rails-altynkol-aktau",
    ],
    state: {
      depth: 1,
      north: FAINT,
      middle: 1,
      south: FAINT,
      sea: 0,
      link: 0,
      names: { ...none, middle: 1, visit: 1 },
    },
  },
  gap: {
    headline: "A second line is being built, with a gap in Armenia",
    sub: "The Syunik link; indicative, status as last known",
    alt: "The map falls to the Aras river. A line under construction comes from Horadiz in the east; another is being built from Kars through Nakhchivan in the west. Between them, in Armenia, about 42 to 43 kilometres have no rails.",
    rows: [
      "gap",
      "rails-border-ordubad",
      "built-horadiz-aghband",
      "rails-horadiz-aghband",
      "rails-nakhchivan",
      "rails-dilucu-kars",
      "meghri-track-gone",
    ],
    state: {
      depth: 2,
      north: 0,
      middle: 0,
      south: 0,
      sea: 0,
      link: 1,
      names: { ...none, gap: 1 },
    },
  },
});
