import type { Palette } from "../../../src/engine/story";

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
    ["ink", "paper"],
    ["muted", "paper"],
    ["corridor", "paper"],
  ],
  marks: [["focus", "paper"]],
  apart: ["corridor", "sea-route"],
  accent: "corridor",
};
