// The guard of each form: what its record says, joined with what is known of its spelling (`traps.ts`).
// What each condition means stands at `Guard` in the schema.
import type { EntityType, Guard, LabelLanguage, Tier } from '../dataset/schema.ts';
import { foldName } from './fold.ts';
import { BEFORE_UP, ORGANIZATION, OTHER_SCO, TRAPS } from './traps.ts';

const TRAP_OF = new Map(TRAPS.flatMap((trap) => trap.spellings.map((spelling) => [foldName(spelling), trap] as const)));
/** A Chinese city followed by one of these is part of another name or a mere place. */
const AFTER_CITY = [...'港路街'].concat('大学', '机场', '啤酒', '绿色');
/** A name that begins with bare 上合 is trapped like 上合 itself on its left side: 线上|合唱团. */
const SHANGHE_NAME = /^上合(?!组织)/u;

function union(one: readonly string[] | undefined, other: readonly string[] | undefined): string[] | undefined {
  return one === undefined && other === undefined ? undefined : [...new Set([...(one ?? []), ...(other ?? [])])];
}

function join(one: Guard, other: Guard): Guard {
  const joined: Guard = {};
  const [notAfter, notBefore, needs, rejects] = [
    union(one.notAfter, other.notAfter),
    union(one.notBefore, other.notBefore),
    union(one.needs, other.needs),
    union(one.rejects, other.rejects),
  ];
  if ((one.case ?? other.case) !== undefined) joined.case = 'exact';
  if (notAfter !== undefined) joined.notAfter = notAfter;
  if (notBefore !== undefined) joined.notBefore = notBefore;
  if (needs !== undefined) joined.needs = needs;
  if (rejects !== undefined) joined.rejects = rejects;
  if (one.word === true || other.word === true) joined.word = true;
  return joined;
}

/** Where a spelling comes from. */
export interface FormContext {
  type: EntityType;
  tier: Tier;
  language: LabelLanguage;
}

/** A name of several words with SCO in it may belong to the Unix company, too. */
const SCO_NAME = /(?:^| )sco(?![a-z])/u;

/** What makes a core name unmistakable: the organisation's own name, its forerunner's, its spirit, the three forces. */
const UNMISTAKABLE = new RegExp(
  [
    '上合',
    '上海合作组织',
    '上海五国',
    '上海精神',
    '三股势力',
    '和平使命',
    '地区反恐怖机构',
    'shanghai (?:cooperation|co operation|five|spirit)',
    'peace mission [0-9]',
    '边境地区',
    'border (?:area|region)',
    'regional (?:anti|counter) ?terror[a-z]* structure',
    ...[
      'мирн[^ ]+ мисси[^ ]+ [0-9]',
      'шос',
      'шанхайск',
      'три силы',
      'сил[^ ]* зла',
      'антитеррористическ[^ ]+ структур',
      'в районе границы',
    ].map(foldName),
  ].join('|'),
  'u',
);
/** Languages whose names of the organisation this file knows; in others only short abbreviations are mistakable. */
const KNOWN_LANGUAGES: ReadonlySet<LabelLanguage> = new Set<LabelLanguage>(['zh', 'zh-Hant', 'en', 'ru']);
const LATIN_ABBREVIATION = /^[a-z]{2,4}$/u;
/** A core name that only insiders recognise (厦门—2015, an application centre): the article has to name the organisation. */
function isMistakable(spelling: string, language: LabelLanguage): boolean {
  if (!KNOWN_LANGUAGES.has(language)) return LATIN_ABBREVIATION.test(spelling);
  return !UNMISTAKABLE.test(spelling);
}

function trapOf(spelling: string, { type, tier, language }: FormContext): Guard | undefined {
  const trap = TRAP_OF.get(spelling);
  if (trap !== undefined) return trap.guard;
  if (SHANGHE_NAME.test(spelling)) return { notAfter: BEFORE_UP };
  if (SCO_NAME.test(spelling)) return { rejects: OTHER_SCO };
  if (type === 'place' && /^\p{Script=Han}+$/u.test(spelling)) return { notBefore: AFTER_CITY };
  return tier === 'core' && isMistakable(spelling, language) ? { needs: ORGANIZATION } : undefined;
}

/** The guard of a folded spelling: the record's own joined with the trap's, if any. */
export function guardOf(spelling: string, context: FormContext, own: Guard | undefined): Guard | undefined {
  const trap = trapOf(spelling, context);
  if (trap === undefined) return own;
  return own === undefined ? trap : join(own, trap);
}

/** The tier that a trap gives to a folded spelling. */
export function tierOfTrap(spelling: string): 'core' | undefined {
  return TRAP_OF.get(spelling)?.tier;
}
