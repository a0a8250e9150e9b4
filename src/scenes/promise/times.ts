import type { SceneContext } from "../../engine/scene/context";
import { inYears } from "../../engine/scene/years";
import { round } from "../../engine/svg/mark";

/** A date in years: the day, or the middle of a month. */
export const day = (iso: string): number => round(inYears(iso), 3);

/** The end of a period in years: of a year, or of a month. */
export function end(iso: string): number {
  const [y, m = 12] = iso.split("-").map(Number) as [number, number?];
  return y + m / 12;
}

/** A period as people name it: the middle of a year, its end, which a year alone means, or the month. */
export function period({ frame, date, say }: SceneContext, due: string): string {
  const month = due.slice(5, 7) || "12";
  const short = frame.name === "wide" ? "" : "-short";
  if (month === "06") return say(`labels.middle${short}`, { due });
  if (month === "12") return say(`labels.end${short}`, { due });
  return date(due);
}
