// The publication date of a page, from what pages say about themselves. The first source that answers wins; the order is
// how deliberately publishers fill it in. Never reads running text.
import { structuredDate } from './structured-date.ts';
import { writtenDate } from './written-date.ts';

/** Names of meta elements, lower case, the most deliberate first. */
const META = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'mediator_published_time',
  'weibo:article:create_at',
  'publishdate',
  'publish-date',
  'publish_date',
  'published_time',
  'published-date',
  'firstpublishedtime',
  'pubdate',
  'publication_date',
  'citation_publication_date',
  'citation_online_date',
  'citation_date',
  'dcterms.issued',
  'dc.date.issued',
  'dcterms.created',
  'dc.date.created',
  'dc.date',
  'dcterms.date',
  'parsely-pub-date',
  'sailthru.date',
  'article.published',
  'date',
];
/** Dates in these parts belong to something else. */
const APART = 'aside, nav, footer, [class*="comment" i], [id*="comment" i], [class*="related" i]';

/** EDTF date (day or month precision) of the article, or undefined where the page does not say or says many. */
export function articleDate(document: Document, address: string): string | undefined {
  return (
    structuredDate(
      [...document.querySelectorAll('script[type="application/ld+json"]')].map((script) => script.textContent ?? ''),
    ) ??
    fromMeta(document) ??
    fromMarkup(document) ??
    fromAddress(address)
  );
}

function fromMeta(document: Document): string | undefined {
  const contents = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = element.getAttribute(attribute)?.toLowerCase();
      if (name !== undefined && !contents.has(name)) contents.set(name, element.getAttribute('content') ?? '');
    }
  }
  for (const name of META) {
    const date = writtenDate(contents.get(name) ?? '');
    if (date !== undefined) return date;
  }
  return undefined;
}

/** Microdata first; then the one `<time>` of the article's head. A page of many articles has no date. */
function fromMarkup(document: Document): string | undefined {
  const marked = dates(document.querySelectorAll('[itemprop="datePublished"], time[pubdate]'));
  if (marked.length > 0) return only(marked);
  return only(
    dates(document.querySelectorAll('article time, main time, header time, h1 ~ time, h1 ~ * time')).slice(0, 3),
  );
}

function dates(elements: Iterable<Element>): string[] {
  return [...elements].flatMap((element) => {
    if (element.closest(APART) !== null) return [];
    const written = element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent ?? '';
    return writtenDate(written) ?? [];
  });
}

/** The date that all agree on. An article's "updated" stands after its "published": two dates in order are the first. */
function only(found: readonly string[]): string | undefined {
  const distinct = [...new Set(found)];
  const [first, second] = distinct;
  return distinct.length === 1 ||
    (distinct.length === 2 && first !== undefined && second !== undefined && first < second)
    ? first
    : undefined;
}

/** /2018-06/10/, /2018/06/10/, /20180610/, t20180610_1.html, /2018/06/. */
function fromAddress(address: string): string | undefined {
  const path = /^[a-z-]+:\/\/[^/]+([^?#]*)/iu.exec(address)?.[1] ?? '';
  const day = /(?:^|[/_.t-])((?:19|20)\d\d)[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\d|3[01])(?=\D|$)/u.exec(path);
  if (day !== null) return writtenDate(`${day[1]}-${day[2]}-${day[3]}`);
  const month = /\/((?:19|20)\d\d)[/-](0[1-9]|1[0-2])(?=\/)/u.exec(path);
  return month === null ? undefined : writtenDate(`${month[1]}-${month[2]}`);
}
