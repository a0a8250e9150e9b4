import type { LegacyStep as Step } from "../legacy";

/** What decides the picture: how much of each part is shown, from 0 to 1. */
export interface State {
  water: number;
  tonnes: number;
  boxes: number;
  ferries: number;
}

const none = { water: 0, tonnes: 0, boxes: 0, ferries: 0 };

/** Four states: the water, the quays in tonnes, the quays in boxes, and the ferries. */
export const steps = (): Record<string, Step<State>> => ({
  water: {
    headline: "The way west stops at 508 kilometres of sea",
    sub: "The line of the ships is schematic",
    alt: "A map of the Caspian. A dashed line of 508 kilometres runs from Aktau, on the Kazakh shore, south to Alat, the port of Baku. Kuryk lies south of Aktau, Turkmenbashi on the eastern shore.",
    rows: ["middle-sea"],
    state: { ...none, water: 1 },
  },
  tonnes: {
    headline: "The quays could take far more than they do",
    sub: "Hollow: could handle in a year; filled: handled, Mt",
    alt: "Squares at the ports. Aktau and Kuryk could handle 21 million tonnes a year and handled 6 in nine months of 2025. Baku was built for 15 and handled 8.2 in 2025. Turkmenbashi was built for 17; how much it handles was not found.",
    rows: [
      "kz-ports-capacity",
      "kz-ports-9m-2025",
      "baku-capacity",
      "baku-tonnes-2025",
      "turkmenbashi-capacity",
    ],
    state: { ...none, tonnes: 1 },
  },
  boxes: {
    headline: "In boxes Baku is past what it was built for",
    sub: "Hollow: could handle in a year; filled: handled, TEU",
    alt: "Squares for containers. Baku was built for 100,000 TEU a year and expected 105,000 in 2025. The hub at Aktau is to lift 140,000 to 240,000. Turkmenbashi was built for 400,000; 2,362 moved between it and Alat in half of 2023.",
    rows: [
      "baku-capacity-teu",
      "baku-teu-2025",
      "aktau-hub-240k",
      "aktau-before-hub",
      "turkmenbashi-capacity-teu",
      "turkmenbashi-teu-h1-2023",
    ],
    state: { ...none, boxes: 1 },
  },
  ferries: {
    headline: "All ferries from Kuryk sail for Azerbaijan’s fleet",
    sub: "Ferries, last counted in 2024 and 2025; needed hollow",
    alt: "At Baku twelve filled ships: the 12 ferries among the 51 of Azerbaijan’s Caspian fleet. At Kuryk seven hollow ones: the 7 that Kazakhstan says it needs. None of the 17 ships of its Caspian fleet in 2024 was a ferry.",
    rows: ["asco-ferries", "asco-fleet", "kz-fleet-2024", "kuryk-ferries"],
    state: { ...none, ferries: 1 },
  },
});
