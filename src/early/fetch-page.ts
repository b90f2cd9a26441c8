/** How long a page may take to come, in milliseconds. */
const longest = 20_000;

/**
 * Fetches a page of the wizard. An XMLHttpRequest reads a page as a document by itself: no text is
 * turned into markup here. What is no such page (a proxy's excuse, a portal's greeting) has failed.
 */
export function fetchPage(path: string, show: (page: Document) => void, fail: () => void) {
  const request = new XMLHttpRequest();
  request.open('GET', path);
  request.responseType = 'document';
  request.timeout = longest;
  request.onload = () => {
    const page: Document | null = request.responseXML;
    const isOurs = page?.getElementById('root')?.dataset.page;
    if (request.status === 200 && page && isOurs) show(page);
    else fail();
  };
  request.onerror = fail;
  request.ontimeout = fail;
  request.send();
}
