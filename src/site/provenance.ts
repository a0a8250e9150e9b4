import { markup } from "../engine/base/escape";
import type { Origin } from "../engine/provenance/origins";
import type { Other, Receipt } from "../engine/provenance/receipts";
import type { Correction } from "../engine/tables/corrections";
import { element, linkTo, put, quote } from "../engine/words";
import { fromRow, fromSource, sourceMarks } from "./languages";
import { listed } from "./lists";
import { config, story } from "@story";

/** When a number was true and who says so, as HTML. */
export const accountHtml = ({ when, by }: Pick<Receipt, "when" | "by">): string =>
  when
    ? story.words.rich("receipt-sheet.account", { row: fromRow }, { when, by })
    : fromRow(markup(by));

/** A headline in the quotation marks of the page. */
const quoted = (title: string): string => quote(config.language, title);

/** A page that a number stands on: who published it, under what headline, when. */
export function pageHtml({ publisher, title, date }: Origin): string {
  if (title === undefined) return publisherHtml({ publisher, date });
  return story.words.rich(
    "receipt-sheet.page.titled",
    { row: fromRow, title: fromSource },
    { publisher, date, title: quoted(title) },
  );
}

/** Who published a page, and when. */
export const publisherHtml = ({ publisher, date }: Pick<Origin, "publisher" | "date">): string =>
  story.words.rich("receipt-sheet.page.untitled", { row: fromRow }, { publisher, date });

/** A page as a receipt shows it: with the way to it, to its copy, and to more about it. */
export function originHtml(origin: Origin): string {
  const { id, publisher, title, date, url, standing, archived } = origin;
  const { rich } = story.words;
  const open = linkTo(url, { rel: "noopener" });
  const named =
    title === undefined
      ? rich("receipt-sheet.page.untitled.full", { row: fromRow, open }, { publisher, date })
      : rich(
          "receipt-sheet.page.titled.full",
          { row: fromRow, title: element("cite", { ...sourceMarks(title) }), open },
          { publisher, date, title: quoted(title) },
        );
  const more = rich(
    "receipt-sheet.page.more",
    { link: linkTo(`/sources/#source-${id}`) },
    { standing },
  );
  return [named, archived && copyHtml(archived), element("small")(more)].filter(Boolean).join(" ");
}

const copyHtml = ({ url, date }: NonNullable<Origin["archived"]>): string =>
  linkTo(url, { rel: "noopener" })(markup(story.words.say("receipt-sheet.page.copy", { date })));

/** A promise, and what came of it. */
export function promiseHtml(promise: string, outcome: Other | undefined): string {
  if (!outcome) return markup(promise);
  const { href, value, by } = outcome;
  return story.words.rich(
    "receipt-sheet.promise.outcome",
    { link: linkTo(href), row: fromRow },
    { promise, value, by },
  );
}

/** What was corrected in a row. */
export const correctionHtml = ({ id, date, was, now }: Correction): string =>
  story.words.rich(
    "receipt-sheet.corrected",
    { row: fromRow, link: linkTo(`/corrections/#${id}`) },
    { date, was, now },
  );

/** A row that another is derived from. */
export const inputHtml = ({ href, what, value }: Other): string =>
  story.words.rich(
    "receipt-sheet.done.input",
    { link: linkTo(href), row: fromRow },
    { what, value },
  );

/** Other counts of the same thing, and why they differ. */
export function conflictHtml({ why, others }: Receipt["conflicts"][number]): string {
  const { rich } = story.words;
  const each = others.map(({ href, value, by, what }) =>
    rich("receipt-sheet.conflict.other", { link: linkTo(href), row: fromRow }, { value, by, what }),
  );
  return rich(
    "receipt-sheet.conflict.why",
    { others: put(listed(each)), row: fromRow },
    { others: "", why },
  );
}
