import { InputError } from "./errors";

/**
 * The refusal that a run ends in, for tests of what stops the build: it must be an InputError
 * whose place, expectation, finding and advice all say something.
 *
 * @throws Error when the run is accepted, or fails in another way
 */
export function inputErrorOf(run: () => unknown): InputError {
  try {
    run();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const silent = Object.entries(error.fault).filter(([, words]) => !/\S/.test(words));
    if (silent.length || error.name !== "InputError")
      throw new Error(`a refusal that says nothing of ${silent.map(([name]) => name).join(", ")}`, {
        cause: error,
      });
    return error;
  }
  throw new Error("it was accepted in silence");
}
