/**
 * Filters the rows of a table or the entries of a list by what a reader types and picks, and keeps
 * it in the address, so that a list can be sent. Without script the form is hidden and the list is
 * whole. A field `q` looks for words; any other for its value among those of the row’s data attribute
 * of that name. What the output says stands in its `data-count`, with `{at}` and `{all}` for the
 * numbers.
 */
export function filter(form: HTMLFormElement | null, list: Iterable<HTMLElement>): void {
  if (!form) return;
  const rows = [...list].map((row) => ({ row, text: row.textContent.toLowerCase() + row.id }));
  const { lang } = document.documentElement;
  const all = rows.length.toLocaleString(lang);
  const output = form.querySelector("output")!;
  const count = output.dataset["count"]!;
  const value = (name: string) => (form.elements.namedItem(name) as HTMLInputElement).value;
  const names = [...form.elements].map((one) => (one as HTMLInputElement).name).filter(Boolean);
  const fits = (row: HTMLElement, name: string) =>
    !value(name) || (row.dataset[name] ?? "").split(/[ ;]/).includes(value(name));

  const apply = () => {
    const words = value("q").toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const { row, text } of rows) {
      const picked = names.every((name) => name === "q" || fits(row, name));
      row.hidden = !(picked && words.every((word) => text.includes(word)));
      if (!row.hidden) shown++;
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
