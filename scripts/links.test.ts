import { expect, test } from "vitest";
import { check } from "./links.ts";

/** Answers without a network, by the path of the address. */
const ask: typeof fetch = (input) => {
  const url = String(input);
  const { pathname } = new URL(url);
  if (pathname === "/nobody") return Promise.reject(new Error("getaddrinfo ENOTFOUND"));
  const status = Number(/\/(\d{3})$/.exec(pathname)?.[1] ?? 200);
  const answer = new Response(status === 204 ? null : "body", { status });
  const led =
    pathname === "/moved" ? "https://a.example/new" : pathname === "/slash" ? `${url}/` : url;
  Object.defineProperty(answer, "url", { value: led });
  return Promise.resolve(answer);
};

test("an address is fine, moved, refused to a program, or dead", async () => {
  const answers = await check(
    ["200", "404", "410", "500", "403", "429", "503", "moved", "slash", "nobody"].map(
      (path) => `https://a.example/${path}`,
    ),
    ask,
  );
  const states = Object.fromEntries(answers.map(({ url, state }) => [url.slice(18), state]));
  expect(states).toEqual({
    200: "fine",
    404: "dead",
    410: "dead",
    500: "dead",
    403: "refused",
    429: "refused",
    503: "refused",
    moved: "moved",
    slash: "fine",
    nobody: "dead",
  });
  expect(answers.find(({ url }) => url.endsWith("/nobody"))!.detail).toContain("ENOTFOUND");
  expect(answers.find(({ url }) => url.endsWith("/moved"))!.detail).toContain("leads to");
});

test("each address is asked once, and one host never twice at a time", async () => {
  const asked: string[] = [];
  const busy = new Set<string>();
  await check(
    ["https://a.example/1", "https://b.example/1", "https://a.example/2", "https://a.example/1"],
    async (input) => {
      const { host } = new URL(String(input));
      expect(busy.has(host)).toBe(false);
      busy.add(host);
      asked.push(String(input));
      await Promise.resolve();
      busy.delete(host);
      return new Response("");
    },
  );
  expect(asked.sort()).toEqual([
    "https://a.example/1",
    "https://a.example/2",
    "https://b.example/1",
  ]);
});
