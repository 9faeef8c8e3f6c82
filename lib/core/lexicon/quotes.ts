// Quotation marks in names. A mention never includes the marks around it, so a form neither begins nor ends inside a pair;
// where only the words before the marks make a name of what they hold, the marks belong to it.

const OPENING = '“‘「『《〈«„';
const CLOSING = '”’」』》〉»“';
const OUTSIDE = `${OPENING}${CLOSING}"`;
const ANY = /[“”「」『』《》〈〉«»„"]|(?<!\p{L})‘|’(?!\p{L})/gu;

/** Whether every opening mark is closed after it, and no mark is closed that was not opened. */
function isBalanced(text: string): boolean {
  let depth = 0;
  for (const unit of text) {
    if (OPENING.includes(unit) && !(depth > 0 && unit === '“' && text.includes('„'))) depth += 1;
    else if (CLOSING.includes(unit) && unit !== '’') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/** A kind's word and a quoted name, in the scripts with spaces: коридор «Север — Юг». */
const QUOTED_TAIL = /^[\p{Script=Cyrillic}\p{Script=Latin}].*[«“"]([^«“"]+)[»”"]$/u;

/**
 * The spellings of a name as to its quotation marks: without any; and with those inside, where the name neither begins
 * nor ends with one (中国同“中亚五国”机制, but not 共建“一带一路”: there the quoted name is the mention).
 * @param others the bearer's other names: a quoted tail that is none of them needs the words before it, marks included
 */
export function bareQuotes(name: string, others: readonly string[] = []): string[] {
  const trimmed = name.trim();
  const bare = withoutQuotes(trimmed);
  const tail = QUOTED_TAIL.exec(trimmed)?.[1];
  const closed = tail !== undefined && others.length > 0 && !others.some((other) => withoutQuotes(other) === tail);
  const inside =
    bare !== trimmed &&
    isBalanced(trimmed) &&
    !OUTSIDE.includes(trimmed.charAt(0)) &&
    (!OUTSIDE.includes(trimmed.slice(-1)) || closed);
  return inside ? [bare, trimmed] : [bare];
}

function withoutQuotes(name: string): string {
  return name.replace(ANY, '').replace(/\s+/gu, ' ').trim();
}
