import { id, text } from "../table/column";
import { table } from "../table/table";

/** Rows we keep but do not print, each with its reason. */
export const held = (csv: string | undefined) => table("held", { id: id(), why: text() }, csv);
