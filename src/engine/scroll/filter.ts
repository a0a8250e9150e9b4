/**
 * Filters the rows of a table by what a reader types and picks, and keeps it in the address, so
 * that a list can be sent. Without script the form is hidden and the table is whole. What the
 * output says stands in its `data-count`, with `{at}` and `{all}` for the numbers.
 */
export function filter(form: HTMLFormElement | null, table: HTMLTableElement | null): void {
  if (!form || !table) return;
  const rows = [...table.tBodies[0]!.rows].map((row) => ({
    row,
    text: row.textContent.toLowerCase() + row.id,
  }));
  const { lang } = document.documentElement;
  const all = rows.length.toLocaleString(lang);
  const output = form.querySelector("output")!;
  const count = output.dataset["count"]!;
  const value = (name: string) => (form.elements.namedItem(name) as HTMLInputElement).value;
  const names = ["q", "chapter", "sure", "flag"] as const;

  const apply = () => {
    const words = value("q").toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const { row, text } of rows) {
      const { chapters = "", sure, flags = "" } = row.dataset;
      const fits =
        words.every((word) => text.includes(word)) &&
        (!value("chapter") || chapters.split(" ").includes(value("chapter"))) &&
        (!value("sure") || sure === value("sure")) &&
        (!value("flag") || flags.split(";").includes(value("flag")));
      row.hidden = !fits;
      if (fits) shown++;
    }
    output.textContent = count.replace("{at}", shown.toLocaleString(lang)).replace("{all}", all);
  };

  const asked = new URLSearchParams(location.search);
  for (const name of names) {
    const field = form.elements.namedItem(name) as HTMLInputElement;
    field.value = asked.get(name) ?? "";
  }
  form.addEventListener("input", () => {
    apply();
    const query = new URLSearchParams(
      names.flatMap((name) => (value(name) ? [[name, value(name)]] : [])),
    ).toString();
    history.replaceState(null, "", location.pathname + (query ? `?${query}` : ""));
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  form.hidden = false;
  apply();
}
