import { story } from "@story";
import { report, reportText } from "../engine/provenance/report";

/**
 * What an editor asks of the data before it is published, in lines.
 *
 * @param chapters the texts of the chapters
 * @param age what is too old: more than so many days before a day
 */
export const dataReport = (
  chapters: readonly string[],
  age?: { on: string; days: number },
): string => reportText(story, report(story, chapters, age), age);
