/**
 * The value of a formula such as `({a} / {b} - 1) * 100`: numbers, + - * /, brackets, and the
 * ids of other figures in braces.
 *
 * @param value gives the number of an id
 * @throws Error naming what could not be read, and where in the formula
 */
export function evaluate(formula: string, value: (id: string) => number): number {
  const tokens = formula.match(/\{[^}]*\}|\d+(\.\d+)?|[-+*/()]|\S/g) ?? [];
  let next = 0;

  const sum = (): number => {
    let total = product();
    while (tokens[next] === "+" || tokens[next] === "-") {
      total += tokens[next++] === "+" ? product() : -product();
    }
    return total;
  };
  const product = (): number => {
    let total = term();
    while (tokens[next] === "*" || tokens[next] === "/") {
      total = tokens[next++] === "*" ? total * term() : total / term();
    }
    return total;
  };
  const term = (): number => {
    const token = tokens[next++];
    if (token === "(") {
      const inner = sum();
      if (tokens[next++] !== ")") throw new Error(`no closing bracket in "${formula}"`);
      return inner;
    }
    if (token?.startsWith("{") && token.endsWith("}")) return value(token.slice(1, -1));
    if (token && /^\d/.test(token)) return Number(token);
    throw new Error(`${token ? `"${token}"` : "nothing"} where a number should be in "${formula}"`);
  };

  const total = sum();
  if (next < tokens.length) throw new Error(`"${tokens[next]}" left over in "${formula}"`);
  if (!Number.isFinite(total)) throw new Error(`"${formula}" has no finite value`);
  return total;
}

/** The ids a formula stands on, in order. */
export const inputs = (formula: string): string[] =>
  [...formula.matchAll(/\{([^}]*)\}/g)].map(([, id]) => id!);
