import {
  isNumberSkeleton,
  TYPE,
  type DateElement,
  type NumberElement,
} from "@formatjs/icu-messageformat-parser";
import { stop, type Message } from "./message";

/** What of a number is printed: the amount alone, or with unit, hedge, or spelled. */
export type NumberForm = "amount" | "full" | "short" | "hedged" | "words" | "Words";

/** How a number is printed. */
export interface NumberStyle {
  form: NumberForm;
  /** Decimals at most. */
  digits: number;
  /** What a skeleton asks for, in place of `digits`. */
  options?: Intl.NumberFormatOptions;
}

const decimals = (form: NumberForm): [string, NumberStyle][] => [
  [form, { form, digits: 2 }],
  [`${form}0`, { form, digits: 0 }],
  [`${form}1`, { form, digits: 1 }],
];

/** The named styles of a number. Those that end in a digit have at most as many decimals. */
export const numberStyles: ReadonlyMap<string, NumberStyle> = new Map([
  ...decimals("full"),
  ...decimals("short"),
  ...decimals("hedged"),
  ["words", { form: "words", digits: 0 }],
  ["Words", { form: "Words", digits: 0 }],
]);

/** The named styles of a day, each with how many letters of an ISO date it needs. */
export const dateStyles = { year: 4, month: 7, shortMonth: 7, monthOnly: 7, dayMonth: 10 } as const;
export type DateStyle = keyof typeof dateStyles;

/** The words of a number skeleton that we take. Others would change the number or add a sign. */
const TOKENS = /^(?:integer|precision-integer|\.0*#*|@+#*|,_|group-off)$/;

const isDateStyle = (name: string): name is DateStyle => Object.hasOwn(dateStyles, name);

/**
 * The style of a number in a message.
 *
 * @throws InputError at the placeholder, with the known styles, when it has none of them
 */
export function numberStyle(element: NumberElement, message: Message): NumberStyle {
  const { style } = element;
  if (!style) return { form: "amount", digits: 2 };
  if (isNumberSkeleton(style)) {
    const stems = style.tokens.map(({ stem, options }) => [stem, ...options].join("/"));
    const wrong = stems.find((stem) => !TOKENS.test(stem));
    if (wrong === undefined) return { form: "amount", digits: 2, options: skeleton(stems, style) };
    return unknown(element, message, `::${wrong}`);
  }
  return numberStyles.get(style) ?? unknown(element, message, style);
}

/** The library leaves `integer` out, which ICU has. */
function skeleton(
  stems: readonly string[],
  { parsedOptions }: { parsedOptions: object },
): Intl.NumberFormatOptions {
  return { ...(stems.includes("integer") && { maximumFractionDigits: 0 }), ...parsedOptions };
}

/**
 * The style of a day in a message; none is the day as exact as it is known.
 *
 * @throws InputError at the placeholder, with the known styles, when it has none of them
 */
export function dateStyle(element: DateElement, message: Message): DateStyle | undefined {
  const { style } = element;
  if (!style) return undefined;
  if (typeof style === "string" && isDateStyle(style)) return style;
  return unknown(element, message, typeof style === "string" ? style : `::${style.pattern}`);
}

function unknown(element: NumberElement | DateElement, message: Message, found: string): never {
  const number = element.type === TYPE.number;
  return stop(
    message,
    element.location?.start.offset ?? 0,
    number ? "a style of numbers" : "a style of dates",
    `"${found}"`,
    number
      ? `Write none, ${[...numberStyles.keys()].join(", ")}, or a skeleton such as ::.0, ::.##, ::integer or ::@@.`
      : `Write none, ${Object.keys(dateStyles).join(", ")}.`,
  );
}
