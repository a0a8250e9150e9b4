import type { Step } from "../../engine/scene/scene";
import type { Model } from "./model";
import type { Title } from "./titles";

/** What decides the picture of the map. */
export interface State {
  /** Where the camera stands: 0 the continent, 1 the north, 2 the middle way, 3 the gap. */
  depth: number;
  /** How strongly each way is drawn, 0 to 1. */
  north: number;
  /** How far the middle way has lit up, leg by leg from the east, 0 to 1. */
  middle: number;
  /** How far the middle way is lit only where its length is counted, 0 to 1. */
  measured: number;
  south: number;
  link: number;
  /** How far all ways are broader than their boxes would be, 0 to 1. */
  lead: number;
  /** How far the lines have taken the width of their boxes, 0 to 1. */
  boxes: number;
  /** How much of each group of names is shown, 0 to 1. */
  names: Record<Title["group"], number>;
}

const none = { ways: 0, north: 0, middle: 0, lengths: 0, gap: 0 };
const far = { depth: 0, north: 1, middle: 1, measured: 0, link: 0, lead: 0, boxes: 0 };
const near = {
  depth: 2,
  north: 0,
  middle: 1,
  measured: 1,
  south: 0,
  link: 0,
  lead: 1,
  boxes: 0,
};
const gap = {
  depth: 3,
  north: 0,
  middle: 0,
  measured: 1,
  south: 0,
  link: 1,
  lead: 0,
  boxes: 0,
};

/** Four states: the ways, the north, the middle, the gap. */
export const steps = ({ ways }: Model): Record<string, Step<State>> => ({
  ways: {
    rows: ["way-suez", "way-cape"],
    params: { ways },
    state: { ...far, south: 1, lead: 1, names: { ...none, ways: 1 } },
  },
  north: {
    rows: ["north-boxes-2024", "titr-teu-2024", "poland-closure", "poland-days"],
    state: { ...far, depth: 1, south: 0, boxes: 1, names: { ...none, north: 1 } },
  },
  middle: {
    rows: ["way-to-turkiye", "rails-altynkol-aktau", "middle-sea", "georgia-to-border"],
    state: { ...near, names: { ...none, middle: 1, lengths: 1 } },
  },
  gap: {
    rows: [
      "gap",
      "rails-border-ordubad",
      "built-horadiz-aghband",
      "rails-horadiz-aghband",
      "rails-nakhchivan",
      "rails-dilucu-kars",
      "kars-works",
    ],
    state: { ...gap, names: { ...none, gap: 1 } },
  },
});
