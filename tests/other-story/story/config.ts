import type { Config } from "../../../src/engine/story";
import { palette } from "./palette";

export const site: Config = {
  title: "The Short Crossing",
  standfirst: "Two harbours, one strait, and a ferry that is always full. Made up for the tests.",
  publisher: "The Strait Gazette",
  language: "en",
  locale: "en-GB",
  licence: { name: "CC0", url: "https://creativecommons.org/publicdomain/zero/1.0/" },
  stations: [
    { chapter: "strait", station: "Hirtshals" },
    { chapter: "ferry", station: "Kristiansand" },
  ],
  kit: "short-crossing",
  element: "short-crossing-picture",
  palette,
  unbound: [],
};
