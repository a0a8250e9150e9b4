/**
 * Which step a reader is at: the last whose top is above the line, or none. A function of
 * position and nothing else, so that every way of getting to a place shows the same picture.
 *
 * @param tops the tops of the steps in page order, in pixels from the top of the window
 * @param line the height of the line, in pixels from the top of the window
 * @returns the index of the step, or -1 before the first
 */
export function stepAt(tops: readonly number[], line: number): number {
  let low = 0;
  let high = tops.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tops[middle]! <= line) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
