// Spellings of Chinese names. Traditional characters are folded one by one; where Taiwan or Hong Kong use another
// word (資訊 for 信息), the name gets a second spelling. Compile time only: the page never loads OpenCC.
import { Converter } from 'opencc-js';
import { isHan } from './fold.ts';

const toTaiwan = Converter({ from: 'cn', to: 'twp' });
const toHongKong = Converter({ from: 'cn', to: 'hk' });
const toMainland = Converter({ from: 't', to: 'cn' });
const known = new Map<string, string>();
const converted = new Map<string, string[]>();

/** The simplified form of one Chinese character; any other code unit stays as it is. */
export function simplifyUnit(unit: string): string {
  if (!isHan(unit)) return unit;
  const earlier = known.get(unit);
  if (earlier !== undefined) return earlier;
  const mainland = toMainland(unit);
  const simplified = mainland.length === 1 ? mainland : unit;
  known.set(unit, simplified);
  return simplified;
}

/** Character by character, so that the text keeps its length. */
export function simplify(text: string): string {
  return text.split('').map(simplifyUnit).join('');
}

/** The traditional spellings of a simplified text as Taiwan and Hong Kong write it, without repetitions. */
export function traditionalSpellings(text: string): string[] {
  if (!/\p{Script=Han}/u.test(text)) return [];
  let spellings = converted.get(text);
  if (spellings === undefined) {
    spellings = [...new Set([toTaiwan(text), toHongKong(text)])];
    converted.set(text, spellings);
  }
  return spellings;
}

const BRACKETED = /[（(][^（）()]*[）)]/gu;

/**
 * All spellings of a Chinese name: with and without a bracketed addition (政府首脑（总理）理事会), each also in the words of
 * Taiwan and Hong Kong. All characters are simplified.
 */
export function chineseSpellings(name: string): string[] {
  const spellings = new Set<string>();
  for (const spelling of [name, name.replace(BRACKETED, '')]) {
    for (const word of [spelling, ...traditionalSpellings(spelling)]) spellings.add(simplify(word));
  }
  return [...spellings];
}
