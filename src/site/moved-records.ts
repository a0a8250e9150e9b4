/** Reads `from,to` under their header; each row has the line it stands on. */
export const readRecords = (text: string): { from: string; to: string; line: number }[] =>
  text
    .split(/\r?\n/)
    .map((row, i) => ({ row: row.trim(), line: i + 1 }))
    .slice(1)
    .filter(({ row }) => row)
    .map(({ row, line }) => {
      const [from = "", to = ""] = row.split(",");
      return { from, to, line };
    });
