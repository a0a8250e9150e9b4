const pages = new Map<string, Promise<Document>>();

/**
 * The page a link leads to, fetched once. XMLHttpRequest parses it without running any of it, and
 * without a string that the policy would refuse.
 */
export function pageOf({ href }: HTMLAnchorElement): Promise<Document> {
  const address = href.replace(/#.*/, "");
  if (address === location.href.replace(/#.*/, "")) return Promise.resolve(document);
  const known = pages.get(address);
  if (known) return known;
  const coming = new Promise<Document>((done, fail) => {
    const request = new XMLHttpRequest();
    request.responseType = "document";
    request.onload = () => {
      const page = request.responseXML;
      if (request.status === 200 && page) done(page);
      else fail(new Error(String(request.status)));
    };
    request.onerror = () => fail(new Error("not reached"));
    request.open("GET", address);
    request.send();
  });
  pages.set(address, coming);
  coming.catch(() => pages.delete(address));
  return coming;
}

/** A part of a page for this one: its addresses are told from where it stood, which may be elsewhere. */
export function taken<T extends Element>(part: T): T {
  for (const one of part.querySelectorAll("a")) one.setAttribute("href", one.href);
  return document.importNode(part, true);
}
