// Words typed on the wrong keyboard layout: “ijc” for шос, «ысщ» for sco. Same keys of the US and the Russian layout.

const LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`";
const CYRILLIC = 'йцукенгшщзхъфывапролджэячсмитьбюё';

const TO_CYRILLIC = new Map([...LATIN].map((key, i) => [key, CYRILLIC.charAt(i)]));
const TO_LATIN = new Map([...CYRILLIC].map((key, i) => [key, LATIN.charAt(i)]));

/** The query as the other layout would have it; undefined if it is written in neither alphabet, or in both. */
export function otherLayout(query: string): string | undefined {
  const text = query.toLowerCase();
  const table = /[а-яё]/u.test(text) ? TO_LATIN : TO_CYRILLIC;
  let other = '';
  for (const key of text) {
    const typed = table.get(key) ?? (/[\s\d-]/u.test(key) ? key : undefined);
    if (typed === undefined) return undefined;
    other += typed;
  }
  return other === text ? undefined : other;
}
