import { z } from "zod";

/** Letters that turn or hide text around them have no place in a partner's words. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

/**
 * A line of plain text in a partner's file.
 *
 * @param what it is, as a refusal calls it
 * @param most how many characters it may have
 */
export const plainWords = (what: string, most: number) =>
  z
    .string()
    .trim()
    .min(1, what)
    .max(most, `${what} of at most ${most} characters`)
    .refine(
      (text) => !/[<>]/.test(text),
      `${what} in plain text: HTML would be shown as it is typed`,
    )
    .refine((text) => !HIDDEN.test(text), `${what} without invisible characters`);

/** Whether a text is an https address that is written in full, with nobody's name or password. */
export function isAddress(text: string): boolean {
  if (!URL.canParse(text) || /[\s"'<>\\`]/.test(text)) return false;
  const { username, password } = new URL(text);
  return text.startsWith("https://") && !username && !password;
}
