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
    { chapter: "opening", station: "Altynkol" },
    { chapter: "middle-corridor", station: "Aktau" },
    { chapter: "caspian", station: "Baku" },
    { chapter: "zangezur", station: "Armenia" },
    { chapter: "framework", station: "Nakhchivan" },
    { chapter: "energy", station: "Kars" },
    { chapter: "outlook", station: "Ankara" },
  ],
  gapBefore: "framework",
  seaBefore: "caspian",
  samples: ["routes/ways", "cargo/counts"],
  kit: "middle-corridor",
  element: "road-around-picture",
  palette,
  // These are to be drawn anew; their words still hold numbers that are typed.
  unbound: [],
} satisfies Config;
