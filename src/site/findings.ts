import type { FactProps } from "../engine/prose/fact";
import type { Chapter } from "./chapters";

/** A piece of a finding: words, or what is asked of a row. */
export type Piece = string | FactProps;

/**
 * The finding of a chapter, as its author wrote it, so that what is in brief cannot say another
 * thing than the whole.
 *
 * @throws Error when a chapter has none
 */
export function findingOf({
  body = "",
  filePath = "",
  id,
}: Pick<Chapter, "body" | "filePath" | "id">): Piece[] {
  const [, text] = /<Finding>([^]*?)<\/Finding>/.exec(body) ?? [];
  if (text === undefined) throw new Error(`${filePath}: expected a <Finding>; found none in ${id}`);
  return text
    .trim()
    .split(/(<Fact\b[^>]*\/>)/)
    .map((piece) => (piece.startsWith("<Fact") ? factOf(piece, filePath) : piece));
}

function factOf(tag: string, file: string): FactProps {
  const given = Object.fromEntries(
    [...tag.matchAll(/([a-z]+)="([^"]*)"/g)].map(([, name, value]) => [name!, value!]),
  );
  const { id = "", words } = given;
  return {
    id,
    at: `${file}:1`,
    ...(words !== undefined && { words }),
    ...formOf(given),
  };
}

const FORMS = ["full", "amount", "as-of", "due", "said"] as const;
const DAYS = ["month", "year"] as const;

/** How a row is printed, as far as a tag says it. */
function formOf(given: Record<string, string>): Pick<FactProps, "form" | "to" | "digits"> {
  const form = FORMS.find((one) => one === given["form"]);
  const to = DAYS.find((one) => one === given["to"]);
  return { ...(form && { form }), ...(to && { to }) };
}
