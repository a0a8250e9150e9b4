import { tokenizer, TokenType, type CSSToken } from "@csstools/css-tokenizer";

/** What a style asks for, as a browser reads it: with its escapes read and its comments gone. */
export interface Asked {
  /** Addresses that it loads. */
  addresses: string[];
  /** The names of its rules, such as `import`, in small letters. */
  rules: string[];
  /** The names of its functions, in small letters. */
  functions: string[];
  /** Its text without comments. */
  plain: string;
}

/** Functions whose strings are addresses. */
const LOADING = /^(url|src|(-webkit-)?image-set|image|-webkit-cross-fade|cross-fade)$/;

/**
 * Reads a style, one token after the other. It takes time in proportion to its length and little
 * memory, whatever it holds.
 */
export function asked(css: string): Asked {
  const found: Asked = { addresses: [], rules: [], functions: [], plain: "" };
  const open: boolean[] = [];
  const tokens = tokenizer({ css });
  let [importing, from] = [false, 0];
  while (!tokens.endOfFile()) {
    const token = tokens.nextToken();
    const name = nameOf(token);
    if (token[0] === TokenType.Comment) {
      found.plain += css.slice(from, token[2]);
      from = token[3] + 1;
    }
    if (token[0] === TokenType.AtKeyword) {
      found.rules.push(name);
      importing = name === "import" || name === "namespace";
    } else if (token[0] === TokenType.Function) {
      found.functions.push(name);
      open.push(LOADING.test(name) || Boolean(open.at(-1)));
    } else if (token[0] === TokenType.OpenParen) open.push(Boolean(open.at(-1)));
    else if (token[0] === TokenType.CloseParen) open.pop();
    else if (token[0] === TokenType.Semicolon) importing = false;
    else if (token[0] === TokenType.URL) found.addresses.push(token[4].value);
    else if (token[0] === TokenType.BadURL) found.addresses.push(token[1]);
    else if (token[0] === TokenType.String && (importing || open.at(-1)))
      found.addresses.push(token[4].value);
  }
  found.plain += css.slice(from);
  return found;
}

const nameOf = (token: CSSToken): string =>
  token[0] === TokenType.AtKeyword || token[0] === TokenType.Function
    ? token[4].value.toLowerCase()
    : "";
