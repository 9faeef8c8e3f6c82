// Text is joined within blocks and never across, whoever decides what a block is: the element's name, or the page's styles.
import { expectMarks, type MarkedPage } from './driver/marked-page.ts';
import { test } from './driver/test.ts';

const LAST = '<p id="last">三股势力</p>';

/** Here without the last line, which is marked on every page. */
const ROWS: MarkedPage[] = [
  { what: 'names of two paragraphs do not join', body: '<p>上海</p><p>精神</p>', marked: [] },
  {
    what: 'a name over bold, link and emphasis',
    body: '<p><b>上</b>海<a href="#">精</a><em>神</em></p>',
    marked: ['上海精神'],
  },
  {
    what: 'a name over nested inline elements',
    body: '<p><b><i>上</i></b><span><span>海</span>精神</span></p>',
    marked: ['上海精神'],
  },
  {
    what: 'a name after a link that ends within a word',
    body: '<p><a href="#">Shang</a>hai Spirit</p>',
    marked: ['Shanghai Spirit'],
  },
  { what: 'a line break', body: '<p>上海<br>精神</p>', marked: [] },
  { what: 'a place where a line may break', body: '<p>上海<wbr>精神</p>', marked: ['上海精神'] },
  { what: 'soft hyphens', body: '<p>Shang&shy;hai Spi&shy;rit</p>', marked: ['Shang\u00adhai Spi\u00adrit'] },
  { what: 'white space of the source', body: '<p>Shanghai\n    <b>Spirit</b></p>', marked: ['Shanghai\n    Spirit'] },
  { what: 'list items', body: '<ul><li>上海<li>精神</ul>', marked: [] },
  { what: 'definition lists', body: '<dl><dt>上海<dd>精神</dl>', marked: [] },
  { what: 'cells of a table', body: '<table><tr><td>上海<td>精神</table>', marked: [] },
  {
    what: 'a table’s heading cell beside text',
    body: '<table><tr><th>News</th><td>SCO</td><td>About</td></table>',
    marked: ['SCO'],
  },
  { what: 'a comment', body: '<p>上海<!-- here -->精神</p>', marked: ['上海精神'] },
  {
    what: 'a script in the middle of a name',
    body: '<p>上海<script>var 精 = 1</script>精神</p>',
    // The range goes over the script, which shows nothing.
    marked: ['上海var 精 = 1精神'],
  },
  { what: 'a picture between', body: '<p>上海<img alt="" width="9" height="9">精神</p>', marked: [] },
  { what: 'an input between', body: '<p>上海<input size="2">精神</p>', marked: [] },
  {
    what: 'ruby readings',
    body: '<p><ruby>上<rp>(</rp><rt>shàng</rt><rp>)</rp>海<rt>hǎi</rt>精<rt>jīng</rt>神<rt>shén</rt></ruby></p>',
    marked: ['上(shàng)海hǎi精jīng神'],
  },
  { what: 'a reading that is itself a name', body: '<p><ruby>会<rt>上海精神</rt></ruby></p>', marked: [] },
  {
    what: 'a footnote’s mark after a name',
    body: '<p>The SCO<sup>[1]</sup> and the Shanghai Spirit<sup>2</sup></p>',
    marked: ['SCO', 'Shanghai Spirit'],
  },
  {
    what: 'spans laid out as blocks',
    head: '<style>span{display:block}</style>',
    body: '<p><span>上海</span><span>精神</span></p>',
    marked: [],
  },
  {
    what: 'spans laid out as blocks hide no neighbour',
    head: '<style>span{display:block}</style>',
    body: '<p><span>News</span><span>SCO</span><span>About</span></p>',
    marked: ['SCO'],
  },
  {
    what: 'links in a flexible row',
    body: '<nav style="display:flex;gap:9px"><a href="#">上海</a><a href="#">精神</a></nav>',
    marked: [],
  },
  {
    what: 'links in a flexible row hide no neighbour',
    body: '<nav style="display:flex;gap:9px"><a href="#">News</a><a href="#">SCO</a><a href="#">About</a></nav>',
    marked: ['SCO'],
  },
  {
    what: 'items of a grid',
    body: '<div style="display:grid;grid-template-columns:9em 9em"><b>上海</b><b>精神</b></div>',
    marked: [],
  },
  {
    what: 'spans as cells of a table',
    head: '<style>span{display:table-cell;padding:9px}</style>',
    body: '<div><span>上海</span><span>精神</span></div>',
    marked: [],
  },
  {
    what: 'spans that float',
    head: '<style>span{float:left;margin:9px}</style>',
    body: '<div><span>上海</span><span>精神</span><br style="clear:both"></div>',
    marked: [],
  },
  {
    what: 'spans in a line of boxes',
    head: '<style>span{display:inline-block}</style>',
    body: '<p><span>上</span><span>海</span><span>精</span><span>神</span></p>',
    marked: ['上海精神'],
  },
  {
    what: 'a guard looks no further than the block',
    body: '<nav style="display:flex;gap:9px"><a href="#">线</a><a href="#">上合组织</a></nav>',
    marked: ['上合组织'],
  },
  {
    what: 'a flexible row whose links are rows of words',
    body: '<nav style="display:flex"><a href="#"><b>上海</b><i>精神</i></a><a href="#"><b>上海</b><i>五国</i></a></nav>',
    marked: ['上海精神', '上海五国'],
  },
  { what: 'a paragraph without a box', body: '<p style="display:contents">上海精神</p>', marked: ['上海精神'] },
  {
    what: 'a paragraph whose parents have no boxes',
    body: '<div style="display:contents"><section style="display:contents"><p style="display:contents">上海精神</p></section></div>',
    marked: ['上海精神'],
  },
  {
    what: 'list items in one line',
    body: '<ul><li style="display:inline">上海精神</li><li style="display:inline">上海五国</li></ul>',
    marked: ['上海精神', '上海五国'],
  },
  { what: 'an element of the page’s own', body: '<p>重申<x-term>上海精神</x-term></p>', marked: ['上海精神'] },
  {
    what: 'a link around blocks',
    body: '<a href="#"><div>上海</div><div>精神，上海五国</div></a>',
    marked: ['上海五国'],
  },
];

for (const row of ROWS) {
  test(row.what, ({ lensBrowser, server }) =>
    expectMarks(lensBrowser, server, { ...row, body: `${row.body}${LAST}`, marked: [...row.marked, '三股势力'] }),
  );
}
