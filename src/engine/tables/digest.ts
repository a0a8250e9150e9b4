import { createHash } from "node:crypto";
import type { Table } from "../table/table";

/** The first half of the SHA-256 of all tables but the list of versions: what a version is of. */
export const digest = (tables: readonly Table[]): string =>
  createHash("sha256")
    .update(tables.flatMap(({ name, csv }) => (name === "versions" ? [] : [csv])).join(""))
    .digest("hex")
    .slice(0, 32);
