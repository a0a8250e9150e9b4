import { put } from "../engine/words";
import { story } from "@story";

/**
 * Some pieces of HTML as a list in one sentence.
 *
 * @param key the message that joins a first and the rest
 */
export const listed = (pieces: readonly string[], key = "page.list"): string =>
  pieces.length === 0
    ? ""
    : pieces.reduceRight((rest, first) =>
        story.words.rich(key, { first: put(first), rest: put(rest) }, { first: "", rest: "" }),
      );
