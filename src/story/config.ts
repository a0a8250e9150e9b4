/** Who publishes, under what name: what a partner changes first. */
export const site = {
  title: "The Road Around",
  /** One sentence that says what the story is. */
  standfirst:
    "Between Russia and Iran a trade route runs from China to Europe: over the steppe, across a shrinking sea, through the Caucasus. What it carries, and what it lacks.",
  publisher: "The Road Around",
  language: "en",
  /** Of text, data and graphics. */
  licence: { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" },
} as const;

/** The stations of the story, in order: what the line at the page's edge shows. */
export const stations = [
  { chapter: "opening", station: "Almaty", title: "From Almaty to Ankara" },
  { chapter: "middle-corridor", station: "Aktau", title: "The middle way" },
  { chapter: "caspian", station: "Baku", title: "The sea in the middle" },
  { chapter: "zangezur", station: "Aghband", title: "The missing link" },
  { chapter: "framework", station: "Nakhchivan", title: "What is signed, and what is not" },
  { chapter: "energy", station: "Kars", title: "Oil, power and fibre" },
  { chapter: "outlook", station: "Ankara", title: "Bridge or boundary" },
] as const;

/** The gap in the line stands before this station, as it does on the ground. */
export const gapBefore = "framework";
