// Made-up texts and terms for measuring: no real page is needed, and every run measures the same.

import { loadRecords } from '../../lib/command/load-records.ts';
import type { SurfaceForm } from '../../lib/core/lexicon/forms.ts';
import { surfaceForms } from '../../lib/core/lexicon/forms.ts';

/** A small repeatable generator (mulberry32), so that runs can be compared. */
export function randomizer(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Frequent characters first; drawn with falling probability, like real text. */
const COMMON =
  '的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处理世车海上合作';

/** Chinese text of a given length with one of the given names each `every` characters. */
export function chineseText(length: number, names: readonly string[], every: number, seed = 1): string {
  const random = randomizer(seed);
  const pieces: string[] = [];
  let size = 0;
  while (size < length) {
    let filler = '';
    const name = names[Math.floor(random() * names.length)] ?? '';
    while (filler.length < every - name.length) {
      filler += COMMON.charAt(Math.floor(random() ** 2 * COMMON.length));
      if (random() < 0.06) filler += random() < 0.7 ? '，' : '。';
    }
    pieces.push(filler, name);
    size += filler.length + name.length;
  }
  return pieces.join('').slice(0, length);
}

export function realForms(): { forms: SurfaceForm[]; ids: string[] } {
  const { entities } = loadRecords().records;
  return { forms: surfaceForms(entities), ids: entities.map((entity) => entity.id) };
}

/** The given forms and so many more made by joining halves of them, up to `count`. */
export function multipliedForms(forms: readonly SurfaceForm[], count: number): SurfaceForm[] {
  const random = randomizer(7);
  const byText = new Map(forms.map((form) => [form.text, form]));
  const pick = (): SurfaceForm => forms[Math.floor(random() * forms.length)] as SurfaceForm;
  while (byText.size < count) {
    const [one, other] = [pick(), pick()];
    const text = (
      one.text.slice(0, Math.ceil(one.text.length / 2)) + other.text.slice(Math.floor(other.text.length / 2))
    )
      .replace(/\s+/gu, ' ')
      .trim();
    if (text.length > 3) byText.set(text, { ...one, text });
  }
  return [...byText.values()];
}
