import correctionsText from "../../CORRECTIONS.md?raw";
import { openData } from "../engine/tables/data";
import { options } from "../story/options";

const files = import.meta.glob<string>("./*.csv", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** The text of each CSV file of the story, by the name of its table. */
export const csv: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(files).map(([path, text]) => [path.slice("./".length, -".csv".length), text]),
);

/** The rows of the story, checked. */
export const data = openData(csv, options, correctionsText);
