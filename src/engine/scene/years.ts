/**
 * A date in years, for axes of time. Where it names no month or day it is the middle of the year or
 * the month, unless told otherwise.
 */
export function inYears(
  iso: string,
  [month, day]: readonly [month: number, day: number] = [7, 15],
): number {
  const [y, m = month, d = day] = iso.split("-").map(Number) as [number, number?, number?];
  return y + (m - 1) / 12 + (d - 1) / 365;
}
