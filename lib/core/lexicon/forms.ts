// From curated entities to surface forms: every spelling under which a name is looked for on a page.
import type { Entity, EntityType, Guard, Label, LabelLanguage, Tier } from '../dataset/schema.ts';
import { chineseSpellings, simplify } from './chinese.ts';
import { englishSpellings } from './english.ts';
import { foldName } from './fold.ts';
import { guardOf } from './guards.ts';
import { containsOwnName, withOwnNames } from './organization-names.ts';
import { personForms } from './persons.ts';
import { russianForms } from './russian.ts';

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
}

/** Kinds of things of which there are several, so that their names have a plural; all others are names of one thing. */
const COUNTABLE: ReadonlySet<EntityType> = new Set<EntityType>(['status', 'summit', 'meeting', 'forum']);
/** Turkic and related languages glue case endings to nouns; others here inflect and list their forms. */
const AGGLUTINATIVE: ReadonlySet<LabelLanguage> = new Set<LabelLanguage>(['tr', 'kk', 'ky', 'uz', 'mn']);
/** Longer runs of capitals are words set in capitals, not abbreviations. */
const LONGEST_ABBREVIATION = 7;
const OUTER_QUOTES = /^[“”‘’「」『』"'«»《》〈〉\s]+|[“”‘’「」『』"'«»《》〈〉\s]+$/gu;

/** A spelling of a label before folding. */
export interface Spelling { text: string; echo?: boolean; exact?: boolean }

function spellings(label: Label, type: EntityType): Spelling[] {
  const bare = label.text.normalize('NFC').replace(OUTER_QUOTES, '');
  const given = (label.forms === false ? [] : (label.forms ?? [])).map((text) => ({ text }));
  if (label.forms === false) return [{ text: bare }];
  if (type === 'person') return [...personForms(bare, label.lang), ...given];
  const countable = COUNTABLE.has(type);
  const generated = withOwnNames(bare, label.lang).flatMap((name) => {
    switch (label.lang) {
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
  });
  return [...generated.map((text) => ({ text })), ...given];
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
  const preferred = (['zh', 'en', 'ru'] as const).map((lang) => ({ lang, text: entity.prefLabel[lang], tier: entity.tier, ...(entity.guard === undefined ? {} : { guard: entity.guard }) }));
  return [...preferred, ...entity.altLabels];
}

/** Lower is better: unconditional core names win over guarded ones, these over contextual ones, written over derived. */
function rank(form: SurfaceForm, preferred: boolean, written: boolean): number {
  return (form.tier === 'core' ? 0 : 8) + (form.echo ? 4 : 0) + (preferred ? 0 : 2) + (written ? 0 : 1);
}

/**
 * All surface forms, one for each folded spelling: where two entities share a spelling, core wins over contextual,
 * a preferred label over an alternative one, a curated spelling over a generated one, the earlier entity over the later.
 */
export function surfaceForms(entities: readonly Entity[]): SurfaceForm[] {
  const best = new Map<string, { form: SurfaceForm; rank: number }>();
  entities.forEach((entity, index) => {
    labelsOf(entity).forEach((label, position) => {
      const tier = tierOf(label);
      if (tier === 'none') return;
      for (const [at, spelling] of spellings(label, entity.type).entries()) {
        const text = simplify(foldName(spelling.text));
        if (text.length < 2) continue;
        const guard = guardOf(text, label.guard);
        const form: SurfaceForm = { text, written: spelling.text, entity: index, tier, guard, ...traits(spelling, label.lang, guard) };
        const order = rank(form, position < 3, at === 0);
        const earlier = best.get(text);
        if (earlier === undefined || order < earlier.rank) best.set(text, { form, rank: order });
      }
    });
  });
  return [...best.values()].map(({ form }) => form);
}
