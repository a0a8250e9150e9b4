/**
 * A state part of the way between two others. Numbers move; objects move member by member;
 * all else, lists and words, is at once as it will be.
 *
 * @param t from 0, which is `a`, to 1, which is `b`
 */
export function between<T>(a: T, b: T, t: number): T {
  if (t >= 1) return b;
  if (typeof a === "number" && typeof b === "number") return (a + (b - a) * t) as T;
  if (!plain(a) || !plain(b)) return b;
  return Object.fromEntries(
    Object.keys(b).map((key) => [key, key in a ? between(a[key], b[key], t) : b[key]]),
  ) as T;
}

const plain = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
