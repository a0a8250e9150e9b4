import { make } from "../../engine/scroll/make";
import { chosenFiles, dropped, type Chosen } from "./chosen";
import { compareFolder, compareZip, sha256, type Verdict } from "./compare";
import { Refused } from "./refused";
import { filled, type Told } from "./words";

/*
 * Runs in CHECK.html, which is opened from a disk: it compares a kit with its list, and asks for
 * nothing. All that it writes is text.
 */

const find = <E extends HTMLElement>(id: string, kind: new () => E): E => {
  const found = document.getElementById(id);
  if (found instanceof kind) return found;
  throw new Error(`CHECK.html has no ${id}`);
};

const { words, yours }: Told = JSON.parse(find("told", HTMLScriptElement).text);
const said = find("said", HTMLElement);
const whole = find("sum", HTMLElement);
const pasted = find("pasted", HTMLInputElement);

/** The most files that are named of each kind. */
const MOST_NAMED = 50;

/** Files of a kind, under what is to be done with them. */
function named(head: string, paths: readonly string[]): HTMLElement[] {
  if (paths.length === 0) return [];
  const list = make("ul", {});
  for (const path of paths.slice(0, MOST_NAMED)) list.append(make("li", { textContent: path }));
  const n = paths.length - MOST_NAMED;
  const more = n > 0 ? [make("p", { textContent: filled(words.more, { n }) })] : [];
  return [make("h3", { textContent: head }), list, ...more];
}

function show({ right, changed, missing, added, yours: own }: Verdict): void {
  const faults = changed.length + missing.length + added.length;
  const well = own.length ? words.yoursOnly : words.well;
  said.replaceChildren(
    faults
      ? make("h2", { textContent: words.mend, className: "bad" })
      : make("h2", { textContent: well, className: "good" }),
    make("p", { textContent: filled(words.right, { n: right }) }),
    ...named(words.changed, changed),
    ...named(words.missing, missing),
    ...named(words.added, added),
    ...named(words.yours, own),
  );
}

function refuse(error: unknown): void {
  const { reason, path } = error instanceof Refused ? error : new Refused("unreadable");
  said.replaceChildren(
    make("h2", { textContent: words.refused, className: "bad" }),
    make("p", { textContent: filled(words.reasons[reason], { path }) }),
  );
}

/** Says whether the sum that was pasted is that of the ZIP. */
function compareSums(): void {
  const theirs = /[0-9a-f]{64}/.exec(pasted.value.toLowerCase())?.[0];
  const same = theirs === find("digest", HTMLElement).textContent;
  const answer = find("answer", HTMLElement);
  answer.textContent = !pasted.value.trim() ? "" : same ? words.same : words.other;
  answer.className = same ? "good" : "bad";
}

async function compared(chosen: Chosen): Promise<Verdict> {
  if (chosen.kind === "folder") return compareFolder(chosen.files, yours);
  const bytes = new Uint8Array(await chosen.file.arrayBuffer());
  find("digest", HTMLElement).textContent = await sha256(bytes);
  whole.hidden = false;
  compareSums();
  return compareZip(bytes, yours);
}

async function look(choosing: Promise<Chosen | undefined>): Promise<void> {
  whole.hidden = true;
  try {
    const chosen = await choosing;
    if (!chosen) return;
    said.replaceChildren(make("p", { textContent: filled(words.busy, { name: chosen.name }) }));
    show(await compared(chosen));
  } catch (error) {
    refuse(error);
  }
}

for (const id of ["zip", "folder"]) {
  const input = find(id, HTMLInputElement);
  input.addEventListener("change", () => {
    const { files } = input;
    if (files) void look(Promise.resolve().then(() => chosenFiles(files)));
  });
}
pasted.addEventListener("input", compareSums);
document.addEventListener("dragover", (event) => event.preventDefault());
document.addEventListener("drop", (event) => {
  event.preventDefault();
  if (event.dataTransfer) void look(dropped(event.dataTransfer));
});
