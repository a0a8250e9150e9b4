import type { Config } from "../engine/story";
import { asSpoken, chosenLanguage } from "../engine/words";
import { palette } from "./palette";

const language = chosenLanguage(["en"]);

/** Who publishes, under what name: what a partner changes first. */
export const site = {
  title: "The Road Around",
  standfirst: asSpoken(
    language,
    "China’s goods can skip both, if they cross a shrinking sea. A peace deal would add a second railway through Armenia. How far has either got?",
  ),
  publisher: "The Road Around",
  language,
  locale: language === "en" ? "en-GB" : language,
  rowLanguage: "en",
  licence: { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" },
  stations: [
    { chapter: "opening", station: "Xi’an" },
    { chapter: "middle-corridor", station: "Altynkol" },
    { chapter: "caspian", station: "Aktau" },
    { chapter: "zangezur", station: "Baku" },
    { chapter: "framework", station: "Armenia" },
    { chapter: "energy", station: "Nakhchivan" },
    { chapter: "outlook", station: "Kars" },
  ],
  seaBefore: "zangezur",
  gapBefore: "energy",
  westward: true,
  samples: ["routes/ways", "cargo/counts"],
  kit: "middle-corridor",
  element: "road-around-picture",
  palette,
  // These are to be drawn anew; their words still hold numbers that are typed.
  unbound: [],
} satisfies Config;
