/** How long a button says that it has copied. */
const SAID = 2000;

/**
 * Gives each text that is there to be copied a button for it: what has `data-copy`. The words of
 * the button stand on the root of the list.
 *
 * @param root holds the texts, and the words in `data-copy-word` and `data-copied-word`
 */
export function copyButtons(root: HTMLElement): void {
  for (const text of root.querySelectorAll<HTMLElement>("[data-copy]")) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copy";
    button.textContent = root.dataset["copyWord"] ?? "";
    button.addEventListener("click", () => {
      void copied(text).then(() => told(button, root));
    });
    text.after(button);
  }
}

function told(button: HTMLButtonElement, { dataset }: HTMLElement): void {
  button.textContent = dataset["copiedWord"] ?? "";
  const said = document.querySelector(".said");
  if (said) said.textContent = button.textContent;
  setTimeout(() => (button.textContent = dataset["copyWord"] ?? ""), SAID);
}

/** Puts a text where it can be pasted from. Where the page may not, the text is selected instead. */
async function copied(text: HTMLElement): Promise<void> {
  const field = text instanceof HTMLTextAreaElement;
  try {
    await navigator.clipboard.writeText(field ? text.value : (text.textContent ?? ""));
  } catch {
    if (field) return text.select();
    getSelection()?.selectAllChildren(text);
  }
}
