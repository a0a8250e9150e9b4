import PDFDocument from "pdfkit";
import { startOfDay } from "../../engine/base/day";
import type { Drawn } from "../../engine/stills/still";
import { lettering } from "./pdf-letters";
import { draw } from "./pdf-marks";
import { START } from "./pdf-paint";

/** What a reader or a program is told of a picture. */
export interface Told {
  title: string;
  alt: string;
  language: string;
  author: string;
  /** What may be done with it, in a sentence. */
  rights: string;
  /** The day it is of, as YYYY-MM-DD: a PDF must have one, and the clock is no part of it. */
  date: string;
}

/** Points to a unit of a picture: a CSS pixel. */
const POINT = 0.75;

/**
 * A still as one page of PDF: vectors, letters as outlines, tagged as a figure with its
 * alternative text. The same input gives the same bytes.
 *
 * @throws Error at a mark or an attribute that it cannot draw
 */
export function pdf({ marks, inliner, width, height }: Drawn, told: Told): Promise<Uint8Array> {
  const doc = page(width, height, told);
  const done = bytesOf(doc);
  const outlines = new Map(
    inliner.defs().children.map(({ attrs }) => [String(attrs["id"]), String(attrs["d"])]),
  );
  const letters = lettering(doc, outlines);
  const figure = doc.struct("Figure", { alt: told.alt, title: told.title }, () => {
    doc.scale(POINT);
    for (const mark of marks) draw(doc, mark, START, letters);
  });
  const root = doc.struct("Document");
  doc.addStructure(root);
  root.add(figure);
  root.end();
  doc.end();
  return done;
}

const page = (width: number, height: number, told: Told): PDFKit.PDFDocument =>
  new PDFDocument({
    size: [width * POINT, height * POINT],
    margin: 0,
    // Letters are outlines: it shall load no font.
    font: "",
    pdfVersion: "1.7",
    tagged: true,
    lang: told.language,
    displayTitle: true,
    info: {
      Title: told.title,
      Author: told.author,
      Subject: told.rights,
      CreationDate: new Date(startOfDay(told.date)),
    },
  });

const bytesOf = (doc: PDFKit.PDFDocument) =>
  new Promise<Uint8Array>((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    doc.on("data", (chunk: Uint8Array) => chunks.push(chunk));
    doc.on("end", () => resolve(new Uint8Array(Buffer.concat(chunks))));
    doc.on("error", reject);
  });
