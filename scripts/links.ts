import { source } from "./source.ts";

/** What became of an address. */
export interface Answer {
  url: string;
  /** fine; moved to another address; refused to a program, which a reader may be let in to; dead. */
  state: "fine" | "moved" | "refused" | "dead";
  /** The status and where it led, or what failed. */
  detail: string;
}

/** How many addresses are asked at once, of different hosts. */
const AT_ONCE = 6;

/** How long a host may take to answer, in ms. */
const PATIENCE = 30_000;

/**
 * Asks each address once, one after another for each host, and says what became of it.
 *
 * @param ask fetches an address; replaced in tests
 */
export async function check(urls: readonly string[], ask: typeof fetch = fetch): Promise<Answer[]> {
  const hosts = Map.groupBy(new Set(urls), (url) => new URL(url).host);
  const queues = [...hosts.values()];
  const answers = new Map<string, Answer>();
  const work = async () => {
    for (let queue = queues.shift(); queue; queue = queues.shift())
      for (const url of queue) answers.set(url, await answer(url, ask));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return [...answers.values()].sort((a, b) => (a.url < b.url ? -1 : 1));
}

async function answer(url: string, ask: typeof fetch): Promise<Answer> {
  try {
    const found = await ask(url, {
      redirect: "follow",
      headers: { accept: "text/html,*/*" },
      signal: AbortSignal.timeout(PATIENCE),
    });
    await found.body?.cancel();
    const moved = bare(found.url || url) !== bare(url);
    const detail = `${found.status}${moved ? `, leads to ${found.url}` : ""}`;
    if ([401, 403, 405, 429, 451, 503].includes(found.status))
      return { url, state: "refused", detail };
    if (!found.ok) return { url, state: "dead", detail };
    return { url, state: moved ? "moved" : "fine", detail };
  } catch (error) {
    return { url, state: "dead", detail: (error as Error).message };
  }
}

/** An address without what does not change the page. */
const bare = (url: string) =>
  url
    .replace(/^https?:\/\/(www\.)?/, "")
    .replace(/#.*/, "")
    .replace(/\/$/, "");

if (import.meta.main) {
  const module = await source<typeof import("../src/site/story.ts")>("/src/site/story.ts");
  const { rows } = module.data.sources;
  const urls = rows.flatMap(({ url, archived }) => (archived ? [url, archived] : [url]));
  console.log(`Asking ${urls.length} addresses of ${rows.length} sources.`);
  const answers = await check(urls);
  for (const { url, state, detail } of answers.filter(({ state }) => state !== "fine")) {
    const ids = rows.filter((row) => row.url === url || row.archived === url).map(({ id }) => id);
    console.log(`${state}: ${ids.join(", ")}: ${url} (${detail})`);
  }
  const count = (state: Answer["state"]) => answers.filter((one) => one.state === state).length;
  console.log(
    `${count("fine")} fine, ${count("moved")} moved, ${count("refused")} refused to a program, ${count("dead")} dead.`,
  );
  if (count("dead")) process.exit(1);
}
