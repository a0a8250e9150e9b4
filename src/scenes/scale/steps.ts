import type { LegacyStep as Step } from "../legacy";
import type { Model } from "./model";

/** What decides the picture of the fields. */
export interface State {
  /** Picture units to a square of a thousand containers. */
  unit: number;
  /** How much of each part is shown, 0 to 1. */
  ships: number;
  europe: number;
  all: number;
}

const SUB = "Containers (TEU) in 2025; a square is a thousand";

/** Four states: the year, in shiploads, beside the rails to the EU, beside all the trains. */
export const steps = ({ units }: Model): Record<string, Step<State>> => ({
  year: {
    headline: "A year of the Middle Corridor: 77,000 containers",
    sub: SUB,
    alt: "Seventy-seven squares in seven rows of eleven, each a thousand containers: all the Middle Corridor carried in 2025.",
    rows: ["titr-teu-2025"],
    state: { unit: units.route, ships: 0, europe: 0, all: 0 },
  },
  ships: {
    headline: "Four ships the size of the Ever Given would carry it all",
    sub: SUB,
    alt: "The same seventy-seven squares, parted by three lines into shiploads of 20,388 containers: three full ships and most of a fourth.",
    rows: ["titr-teu-2025", "ever-given", "ships-a-year"],
    state: { unit: units.route, ships: 1, europe: 0, all: 0 },
  },
  europe: {
    headline: "Rail between China and the EU carried four times as many",
    sub: SUB,
    alt: "Beside the field of 77 squares stands one of 311: containers by rail between China and the European Union in 2025.",
    rows: ["titr-teu-2025", "rail-eu-2025", "rail-eu-over-route"],
    state: { unit: units.europe, ships: 0, europe: 1, all: 0 },
  },
  all: {
    headline: "All China–Europe trains together: 27 times as many",
    sub: SUB,
    alt: "A third field of 2,050 squares dwarfs the other two: all trains that run under the China–Europe name, with those that end in Russia and Belarus.",
    rows: ["titr-teu-2025", "rail-eu-2025", "rail-all-2025", "rail-all-over-route"],
    state: { unit: units.all, ships: 0, europe: 1, all: 1 },
  },
});
