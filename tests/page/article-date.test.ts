// Publication dates in the shapes that real publishers write.
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { articleDate } from '../../lib/page/meta/article-date.ts';
import { writtenDate } from '../../lib/page/meta/written-date.ts';

const PLAIN = 'https://example.org/news/story.html';
const dateOf = (html: string, address = PLAIN): string | undefined =>
  articleDate(parseHTML(`<!doctype html><html><head></head><body>${html}</body></html>`).document, address);
const ld = (value: unknown): string =>
  `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;

describe('what pages say', () => {
  test.each<[string, string, string | undefined]>([
    ['JSON-LD article', ld({ '@type': 'NewsArticle', datePublished: '2018-06-10T08:30:00+08:00' }), '2018-06-10'],
    [
      'JSON-LD graph: the article, not the page or the site',
      ld({
        '@graph': [
          { '@type': 'WebSite', dateCreated: '2001-01-01' },
          { '@type': 'WebPage', datePublished: '2018-06-12' },
          { '@type': ['NewsArticle', 'Report'], datePublished: '2018-06-11T23:59:00Z', dateModified: '2020-01-01' },
        ],
      }),
      '2018-06-11',
    ],
    [
      'JSON-LD with the article inside the page',
      ld({ '@type': 'WebPage', mainEntity: { '@type': 'BlogPosting', datePublished: 'June 11, 2018' } }),
      '2018-06-11',
    ],
    ['JSON-LD list: an array of one', ld([{ '@type': 'Article', datePublished: '2018-06-11' }]), '2018-06-11'],
    [
      'JSON-LD: dates of comments are not the article’s',
      ld({ '@type': 'Article', datePublished: '2018-06-11', comment: [{ datePublished: '2018-06-30' }] }),
      '2018-06-11',
    ],
    [
      'a front page of many articles has no date',
      ld([
        { '@type': 'NewsArticle', datePublished: '2018-06-11' },
        { '@type': 'NewsArticle', datePublished: '2018-06-10' },
      ]),
      undefined,
    ],
    ['broken JSON-LD around a sound date', ld('{"@type":"NewsArticle","datePublished":"2018-06-11",}'), '2018-06-11'],
    ['Open Graph', '<meta property="article:published_time" content="2018-06-11T00:10:00+0800">', '2018-06-11'],
    ['Chinese state media', '<meta name="publishdate" content="2018-06-11">', '2018-06-11'],
    ['gov.cn', '<meta name="firstpublishedtime" content="2018-06-11-20:55:08">', '2018-06-11'],
    ['upper case names', '<meta name="PubDate" content="2018/06/11 10:02">', '2018-06-11'],
    ['Chinese figures', '<meta name="PubDate" content="2018年6月11日 10:02">', '2018-06-11'],
    ['Mail.ru', '<meta name="mediator_published_time" content="2018-06-11T19:44:00+03:00">', '2018-06-11'],
    ['Highwire', '<meta name="citation_publication_date" content="2018/6">', '2018-06'],
    ['Dublin Core', '<meta name="DC.date.issued" content="2018-06-11">', '2018-06-11'],
    ['microdata', '<span itemprop="datePublished" content="2018-06-11T10:00">heute</span>', '2018-06-11'],
    ['microdata in words', '<span itemprop="datePublished">11 июня 2018 г.</span>', '2018-06-11'],
    ['time of the article', '<article><h1>x</h1><time datetime="2018-06-11">yesterday</time></article>', '2018-06-11'],
    [
      'published and updated',
      '<article><time datetime="2018-06-11">a</time> <time datetime="2018-06-14">b</time></article>',
      '2018-06-11',
    ],
    [
      'times of a list of teasers',
      ['2018-06-11', '2018-06-10', '2018-06-09']
        .map((day) => `<article><time datetime="${day}">x</time></article>`)
        .join(''),
      undefined,
    ],
    ['time of a comment', '<main><div class="comments"><time datetime="2018-06-11">x</time></div></main>', undefined],
    ['running text is not read', '<p>Published on 11 June 2018</p>', undefined],
    [
      'a meta element that says nothing',
      '<meta name="date" content=""><meta name="pubdate" content="today">',
      undefined,
    ],
    ['a date in the future', '<meta name="pubdate" content="2999-01-01">', undefined],
    ['nothing at all', '', undefined],
  ])('%s', (_name, html, expected) => {
    expect(dateOf(html)).toBe(expected);
  });

  test('the more deliberate statement wins', () => {
    const meta = '<meta name="date" content="2020-01-01"><meta property="article:published_time" content="2018-06-11">';
    expect(dateOf(meta)).toBe('2018-06-11');
    expect(dateOf(ld({ '@type': 'Article', datePublished: '2018-06-09' }) + meta)).toBe('2018-06-09');
  });
});

describe('addresses', () => {
  test.each([
    ['http://www.xinhuanet.com/politics/2018-06/10/c_1122964013.htm', '2018-06-10'],
    ['https://www.theguardian.com/world/2018/06/10/story', '2018-06-10'],
    ['http://world.people.com.cn/n1/2018/0610/c1002-30048247.html', '2018-06-10'],
    ['https://www.mfa.gov.cn/zyxw/201806/t20180610_345678.shtml', '2018-06-10'],
    ['http://eng.sectsco.org/news/20180610/443667.html', '2018-06-10'],
    ['https://ria.ru/20180610/1522456789.html', '2018-06-10'],
    ['https://blog.example/2018/06/sco-in-qingdao/', '2018-06'],
    ['https://example.org/archive?date=2018-06-10', undefined],
    ['https://20180610.example.org/story', undefined],
    ['https://example.org/item/120180610123', undefined],
    ['https://example.org/2018/13/40/', undefined],
    ['file:///home/me/article.html', undefined],
  ])('%s', (address, expected) => {
    expect(dateOf('', address)).toBe(expected);
  });
});

describe('written dates', () => {
  test.each([
    ['2018-06-10', '2018-06-10'],
    ['2018-6-9 08:00', '2018-06-09'],
    ['2018.06.10', '2018-06-10'],
    ['20180610', '2018-06-10'],
    ['20180610083000', '2018-06-10'],
    ['2018-06', '2018-06'],
    ['2018年6月', '2018-06'],
    ['Sun, 10 Jun 2018 08:00:00 GMT', '2018-06-10'],
    ['Sunday, June 10th, 2018', '2018-06-10'],
    ['10-Jun-2018', '2018-06-10'],
    ['10 июня 2018, 12:30', '2018-06-10'],
    ['10.06.2018', '2018-06-10'],
    ['1528588800', '2018-06-10'],
    ['1528588800000', '2018-06-10'],
    ['06/10/2018', undefined], // June or October: nobody can tell
    ['2018-02-30', undefined],
    ['2018', undefined],
    ['0018-06-10', undefined],
    ['2018-06-100', undefined],
    ['Foo 10, 2018', undefined],
  ])('%s', (text, expected) => {
    expect(writtenDate(text)).toBe(expected);
  });
});
