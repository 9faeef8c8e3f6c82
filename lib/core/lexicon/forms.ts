// From curated entities to surface forms: every spelling under which a name is looked for on a page.
import type { Entity, EntityType, Guard, Label, LabelLanguage, Tier } from '../dataset/schema.ts';
import { LANGUAGES } from '../dataset/vocabulary.ts';
import { yearOfName } from '../dataset/year-of-name.ts';
import { chineseSpellings, simplify } from './chinese.ts';
import { englishSpellings } from './english.ts';
import { foldName } from './fold.ts';
import { guardOf, tierOfTrap } from './guards.ts';
import { containsOwnName, joinedToOwnName, withOwnNames } from './organization-names.ts';
import { personForms } from './persons.ts';
import { bareQuotes } from './quotes.ts';
import { russianForms } from './russian.ts';
import { isUnmarked } from './unmarked.ts';

/** How a form is compared with the page beyond its folded spelling. */
export interface FormTraits {
  /** Counts only with upper and lower case as written (abbreviations: SCO is not sco). */
  exact: boolean;
  /** Counts only with a capital first letter (one-word proper names in Latin and Cyrillic). */
  capital: boolean;
  /** The language glues case endings to the name; they may follow, outside the span. */
  suffixed: boolean;
  /** Counts only in an article that holds a fuller name of the same entity (common surnames). */
  echo: boolean;
}

export interface SurfaceForm extends FormTraits {
  /** Folded spelling (`foldName`), simplified characters. At least two code units. */
  text: string;
  /** As written, for forms that are `exact`. */
  written: string;
  /** Index into the list of entities the forms were made from. */
  entity: number;
  tier: Exclude<Tier, 'none'>;
  guard: Guard | undefined;
  /** Who else bears the name, to be asked if this form's guard does not hold: the Astana summits of four years. */
  otherwise?: SurfaceForm;
}

/** Kinds of things of which there are several, so that their names have a plural; all others are names of one thing. */
const COUNTABLE: ReadonlySet<EntityType> = new Set<EntityType>(['status', 'summit', 'meeting', 'forum']);
/** Turkic and related languages glue case endings to nouns; others here inflect and list their forms. */
const AGGLUTINATIVE: ReadonlySet<LabelLanguage> = new Set<LabelLanguage>(['tr', 'kk', 'ky', 'uz', 'mn']);
/** Kinds of things whose bare names are used with the organisation's own name before or behind them. */
const JOINED: ReadonlySet<EntityType> = new Set<EntityType>([
  'summit',
  'meeting',
  'document',
  'organ',
  'mechanism',
  'forum',
]);
/** Longer runs of capitals are words set in capitals, not abbreviations. */
const LONGEST_ABBREVIATION = 7;

/** A spelling of a label before folding. */
export interface Spelling {
  text: string;
  echo?: boolean;
  exact?: boolean;
}

function spellings(label: Label, type: EntityType, others: readonly string[]): Spelling[] {
  const written = (text: string): Spelling[] =>
    bareQuotes(text.normalize('NFC'), others).map((bare) => ({ text: bare }));
  if (label.forms === false) return written(label.text);
  const given = (label.forms ?? []).flatMap(written);
  const names = written(label.text).map(({ text }) => text);
  if (type === 'person') return [...names.flatMap((name) => personForms(name, label.lang)), ...given];
  const generated = names
    .flatMap((name) => withOwnNames(name, label.lang))
    .flatMap((name) => inflected(name, label.lang, COUNTABLE.has(type)));
  return [...generated.map((text) => ({ text })), ...given];
}

function inflected(name: string, language: LabelLanguage, countable: boolean): string[] {
  switch (language) {
    case 'zh':
    case 'zh-Hant':
      return chineseSpellings(name);
    case 'en':
      return englishSpellings(name, countable);
    case 'ru':
      return russianForms(name, countable);
    default:
      return [name];
  }
}

function traits(spelling: Spelling, language: LabelLanguage, guard: Guard | undefined): FormTraits {
  const letters = spelling.text.replace(/[^\p{L}]/gu, '');
  const cased = /^[\p{Script=Latin}\p{Script=Cyrillic}]+$/u.test(letters);
  const oneWord = !/\s/u.test(spelling.text);
  const abbreviation = cased && oneWord && letters.length <= LONGEST_ABBREVIATION && /^\p{Lu}+$/u.test(letters);
  return {
    exact: guard?.case === 'exact' || abbreviation || spelling.exact === true,
    capital: cased && oneWord && /^\p{Lu}/u.test(letters),
    suffixed: AGGLUTINATIVE.has(language),
    echo: spelling.echo === true,
  };
}

/** A label's tier, raised to core where the label carries the organisation's own name. */
function tierOf(label: Label): Tier {
  return label.tier === 'contextual' && containsOwnName(label.text) ? 'core' : label.tier;
}

/** The preferred labels as labels among the others. */
function labelsOf(entity: Entity): Label[] {
  const preferred = LANGUAGES.map((lang) => ({
    lang,
    text: entity.prefLabel[lang],
    tier: entity.tier,
    ...(entity.guard === undefined ? {} : { guard: entity.guard }),
  }));
  const labels = [...preferred, ...entity.altLabels];
  return [...labels, ...joinedLabels(entity, labels)];
}

/** Bare names joined to the organisation's own, where the thing is its own: a page may call it so. */
function joinedLabels({ type, prefLabel }: Entity, labels: readonly Label[]): Label[] {
  if (!JOINED.has(type) || !LANGUAGES.some((lang) => containsOwnName(prefLabel[lang]))) return [];
  return labels.flatMap((label) => {
    const text = label.tier !== 'none' && label.forms !== false ? joinedToOwnName(label.text, label.lang) : undefined;
    return text === undefined ? [] : { lang: label.lang, text, tier: 'core' as const };
  });
}

const PREFERRED_LABELS = LANGUAGES.length;

/** Lower is better: unconditional core names win over guarded ones, these over contextual ones, written over derived. */
function rank(form: SurfaceForm, preferred: boolean, written: boolean): number {
  return (form.tier === 'core' ? 0 : 8) + (form.echo ? 4 : 0) + (preferred ? 0 : 2) + (written ? 0 : 1);
}

/** Bearers of one name that differ by year (the Astana summits of four years): each asks the article for its own year. */
function askingForTheirYears(rivals: readonly Candidate[]): Candidate[] {
  const years = new Set(rivals.map(({ year }) => year));
  return rivals.map((rival) =>
    years.size < 2 || rival.year === 0 || rival.form.guard?.needs !== undefined
      ? rival
      : { ...rival, form: { ...rival.form, guard: { ...rival.form.guard, needs: [String(rival.year)] } } },
  );
}

/** Where a name is shared, the article decides between those whose guards need something of it, the latest year first. */
function choose(candidates: readonly Candidate[]): SurfaceForm {
  const [best] = candidates as [Candidate];
  const rivals = askingForTheirYears(
    candidates.filter((candidate) => candidate.form.tier === best.form.tier && candidate.form.echo === best.form.echo),
  );
  const asking = rivals.filter(({ form }) => form.guard?.needs !== undefined);
  const entities = new Set(rivals.map(({ form }) => form.entity));
  if (asking.length === 0 || entities.size < 2) return best.form;
  asking.sort((one, other) => other.year - one.year || one.rank - other.rank);
  const plain = rivals.find(({ form }) => form.guard?.needs === undefined);
  const [latest = best] = asking;
  // Where no guard holds, the latest bearer is meant.
  const { needs: _needs, ...rest } = latest.form.guard ?? {};
  let chain: SurfaceForm = plain?.form ?? { ...latest.form, guard: Object.keys(rest).length === 0 ? undefined : rest };
  for (const { form } of asking.toReversed()) chain = { ...form, otherwise: chain };
  return chain;
}

interface Candidate {
  form: SurfaceForm;
  rank: number;
  year: number;
}

/**
 * All surface forms, one for each folded spelling. Where entities share a spelling, core wins over contextual, a
 * preferred label over an alternative one, a curated spelling over a generated one, the earlier entity over the later;
 * entities whose guards need something of the article are asked in turn.
 */
export function surfaceForms(entities: readonly Entity[]): SurfaceForm[] {
  const candidates = new Map<string, Candidate[]>();
  entities.forEach((entity, index) => {
    const year = yearOfName(entity);
    const labels = labelsOf(entity);
    const names = labels.map(({ text }) => text);
    labels.forEach((label, position) => {
      const tier = tierOf(label);
      if (tier === 'none' || isUnmarked(bareQuotes(label.text)[0] ?? label.text, entity.type)) return;
      for (const [at, spelling] of spellings(label, entity.type, names).entries()) {
        const text = simplify(foldName(spelling.text));
        if (text.length < 2) continue;
        const guard = guardOf(text, { type: entity.type, tier, language: label.lang }, label.guard);
        const form: SurfaceForm = {
          text,
          written: spelling.text,
          entity: index,
          tier: tierOfTrap(text) ?? tier,
          guard,
          ...traits(spelling, label.lang, guard),
        };
        const list = candidates.get(text) ?? [];
        candidates.set(text, list);
        list.push({ form, year, rank: rank(form, position < PREFERRED_LABELS, at === 0) });
      }
    });
  });
  return [...candidates.values()].map((list) => choose(list.sort((one, other) => one.rank - other.rank)));
}
