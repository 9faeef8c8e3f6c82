// Quotation marks in names. A mention never includes the marks around it, so a form neither begins nor ends inside a pair.

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

/**
 * The spellings of a name as to its quotation marks: without any; and with those inside, where the name neither begins
 * nor ends with one (中国同“中亚五国”机制, but not 共建“一带一路”: there the quoted name is the mention).
 */
export function bareQuotes(name: string): string[] {
  const trimmed = name.trim();
  const bare = trimmed.replace(ANY, '').replace(/\s+/gu, ' ').trim();
  const inside =
    bare !== trimmed &&
    isBalanced(trimmed) &&
    !OUTSIDE.includes(trimmed.charAt(0)) &&
    !OUTSIDE.includes(trimmed.slice(-1));
  return inside ? [bare, trimmed] : [bare];
}
