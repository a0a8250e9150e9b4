/**
 * A line that says how far a long job is: rewritten in place on a terminal, once every quarter
 * elsewhere.
 *
 * @returns a function to call when one more is done
 */
export function progress(name: string, total: number): () => void {
  let done = 0;
  return () => {
    done++;
    const text = `${name} ${done} of ${total}`;
    if (process.stderr.isTTY) process.stderr.write(`\r${text}${done === total ? "\n" : ""}`);
    else if (done % Math.ceil(total / 4) === 0 || done === total) process.stderr.write(`${text}\n`);
  };
}
