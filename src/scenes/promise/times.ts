import type { SceneContext } from "../../engine/scene/context";

/** A date in years: the day, or the middle of a month. */
export function day(iso: string): number {
  const [y, m = 7, d = 15] = iso.split("-").map(Number) as [number, number?, number?];
  return Math.round((y + (m - 1) / 12 + (d - 1) / 365) * 1000) / 1000;
}

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
