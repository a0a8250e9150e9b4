import type { Palette } from "../engine/story";

/** Colours of text, and what each may be set on. */
const inks = ["ink", "muted", "corridor", "north", "south", "sea-route", "energy"];
const grounds = ["paper", "land", "land-quiet", "sea"];

/** The colours of this story, which stand in src/styles/tokens.css; en/palette.json says what each is. */
export const palette: Palette = {
  colours: [
    "paper",
    "ink",
    "muted",
    "rule",
    "sea",
    "sea-ink",
    "land",
    "land-quiet",
    "border",
    "height",
    "relief-lit",
    "relief-shade",
    "deep",
    "corridor",
    "corridor-soft",
    "north",
    "south",
    "sea-route",
    "energy",
    "energy-soft",
    "bar",
    "bar-soft",
    "focus",
  ],
  texts: [
    ...inks.flatMap((ink) => grounds.map((ground) => [ink, ground] as const)),
    ["sea-ink", "sea"],
  ],
  marks: [
    ["corridor", "corridor-soft"],
    ["corridor", "bar-soft"],
    ["energy", "energy-soft"],
    ["bar", "paper"],
    ["focus", "paper"],
    ["focus", "land-quiet"],
  ],
  apart: ["corridor", "north", "south", "sea-route", "energy"],
  accent: "corridor",
};
