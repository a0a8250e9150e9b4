import {
  defaultTreeAdapter,
  Parser,
  Tokenizer,
  type DefaultTreeAdapterMap,
  type DefaultTreeAdapterTypes as Tree,
} from "parse5";

/*
 * Pages of strangers are parsed with a count. By the rules of HTML a short page can become very
 * many elements, for each paragraph takes up all marks that were left open before it; and each
 * attribute is compared with all before it.
 */

/** What a page may hold: several times what the largest of ours does. */
export const MOST_ELEMENTS = 100_000;
const MOST_ATTRIBUTES = 1000;

/** Stops a page that would cost too much. */
export class TooMany extends Error {}

class Counting extends Tokenizer {
  protected override _leaveAttrName(): void {
    super._leaveAttrName();
    const token = this.currentToken;
    if (token && "attrs" in token && token.attrs.length > MOST_ATTRIBUTES) throw new TooMany();
  }
}

/**
 * A page as browsers read it, with the number of its elements.
 *
 * @param most how many elements it may have
 * @throws TooMany where it has more, or an element with very many attributes
 */
export function parseBounded(html: string, most: number): { page: Tree.Document; count: number } {
  let count = 0;
  const parser = new Parser<DefaultTreeAdapterMap>({
    treeAdapter: {
      ...defaultTreeAdapter,
      createElement: (...of) => {
        if (++count > most) throw new TooMany();
        return defaultTreeAdapter.createElement(...of);
      },
    },
  });
  parser.tokenizer = new Counting({}, parser);
  parser.tokenizer.write(html, true);
  return { page: parser.document, count };
}
