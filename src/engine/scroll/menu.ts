/** Lets what opens at the end of the bar close as menus do: by Escape, or by a click elsewhere or on a link. */
export function closeMenu(): void {
  const menu = document.querySelector<HTMLDetailsElement>("[data-menu]");
  if (!menu) return;
  document.addEventListener("click", ({ target }) => {
    const inside = target instanceof Element && menu.contains(target);
    if (!inside || target.closest("a, [data-mode]")) menu.open = false;
  });
  menu.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape" || !menu.open) return;
    menu.open = false;
    menu.querySelector("summary")?.focus();
  });
}
