// The publication date of a page, from what pages say about themselves. First answer that parses wins; order by how
// deliberately publishers fill it in.

const META = [
  'article:published_time',
  'og:article:published_time',
  'datePublished',
  'date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.issued',
  'citation_publication_date',
  'citation_date',
  'publishdate',
  'pubdate',
  'publish-date',
  'weibo:article:create_at',
  'parsely-pub-date',
  'sailthru.date',
  'mediator_published_time',
];

/** EDTF date (day or month precision) of the article, or undefined where the page does not say. Never reads running text. */
export function articleDate(document: Document, address: string): string | undefined {
  return fromStructuredData(document) ?? fromMeta(document) ?? fromTime(document) ?? fromAddress(address);
}

function fromStructuredData(document: Document): string | undefined {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const text = script.textContent ?? '';
    // A pattern, not a parser: many pages ship broken JSON-LD around a sound date.
    const found = /"datePublished"\s*:\s*"([^"]{4,40})"/u.exec(text)?.[1];
    const date = found === undefined ? undefined : normaliseDate(found);
    if (date !== undefined) return date;
  }
  return undefined;
}

function fromMeta(document: Document): string | undefined {
  for (const name of META) {
    const element = document.querySelector(
      `meta[property="${name}" i], meta[name="${name}" i], meta[itemprop="${name}" i]`,
    );
    const date = normaliseDate(element?.getAttribute('content') ?? '');
    if (date !== undefined) return date;
  }
  return undefined;
}

function fromTime(document: Document): string | undefined {
  const element = document.querySelector(
    'time[pubdate][datetime], article time[datetime], header time[datetime], time[itemprop="datePublished"][datetime]',
  );
  return normaliseDate(element?.getAttribute('datetime') ?? '');
}

function fromAddress(address: string): string | undefined {
  const match = /[/_-]((?:19|20)\d\d)[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\d|3[01])(?=\D|$)/u.exec(address);
  return match === null ? undefined : normaliseDate(`${match[1]}-${match[2]}-${match[3]}`);
}

/** The day (or month) of a written date, without converting time zones: the day is the one that the publisher wrote. */
export function normaliseDate(text: string): string | undefined {
  const match =
    /^\s*((?:19|20)\d\d)(?:-|\/|\.|年|)(0?[1-9]|1[0-2])(?:(?:-|\/|\.|月|)(0?[1-9]|[12]\d|3[01]))?(?=\D|$)/u.exec(text);
  if (match === null) return undefined;
  const month = (match[2] ?? '').padStart(2, '0');
  return match[3] === undefined ? `${match[1]}-${month}` : `${match[1]}-${month}-${match[3].padStart(2, '0')}`;
}
