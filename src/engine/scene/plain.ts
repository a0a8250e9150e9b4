/**
 * A copy of a value as JSON holds it. Refuses what would not survive the way to the browser: dates,
 * undefined, NaN, functions.
 *
 * @throws Error with the path to the first of them
 */
export function plain<T>(value: T, where: string): T {
  const copy = JSON.parse(JSON.stringify(value)) as T;
  const differ = firstDifference(value, copy, "");
  if (differ !== undefined) throw new Error(`${where}: not plain JSON at "${differ}"`);
  return copy;
}

type Dictionary = Readonly<Record<string, unknown>>;

function firstDifference(a: unknown, b: unknown, path: string): string | undefined {
  if (typeof a !== "object" || a === null || typeof b !== "object" || b === null) {
    return Object.is(a, b) || (a === 0 && b === 0) ? undefined : path;
  }
  for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
    const found = firstDifference((a as Dictionary)[key], (b as Dictionary)[key], `${path}.${key}`);
    if (found !== undefined) return found;
  }
  return undefined;
}
