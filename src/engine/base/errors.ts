/** Where in a file something is wrong. Line and column count from 1. */
export interface Place {
  file: string;
  line: number;
  column: number;
}

/** The line and column of an index of a text. */
export function placeOf(text: string, index: number): Omit<Place, "file"> {
  const before = text.slice(0, index).split("\n");
  return { line: before.length, column: before.at(-1)!.length + 1 };
}

/** What is wrong there, in words for the person who must mend it. */
export interface Fault {
  expected: string;
  found: string;
  advice: string;
}

/**
 * The one error that stops the build over bad input. Its message is
 * `file:line:column: expected …; found …. What to do.`, so that editors can jump to it.
 */
export class InputError extends Error {
  override name = "InputError";

  constructor(
    readonly place: Place,
    readonly fault: Fault,
  ) {
    super(
      `${place.file}:${place.line}:${place.column}: expected ${fault.expected}; ` +
        `found ${fault.found}. ${fault.advice}`,
    );
  }
}

/** Up to three of `names` that look most like `name`, best first, for "did you mean". */
export function nearest(name: string, names: readonly string[]): string[] {
  const scored = names.map((other) => ({ other, far: distance(name, other) }));
  scored.sort((a, b) => a.far - b.far || (a.other < b.other ? -1 : 1));
  return scored.slice(0, 3).map(({ other }) => other);
}

/** Levenshtein distance, by rows. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}
