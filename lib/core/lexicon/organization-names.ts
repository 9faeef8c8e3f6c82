// The organisation's own names take each other's place inside longer names (上海合作组织宪章 = 上合组织宪章, SCO Charter =
// Charter of the SCO), so one curated label stands for all of them.

/** Names that make any name containing them core. */
const OWN_NAME =
  /上海合作组织|上海合作組織|上合组织|上合組織|\bSCO\b|Shanghai Cooperation Organi[sz]ation|ШОС(?![а-яё])|Шанхайск\S+ организаци\S+ сотрудничества/iu;

/** Whether a label carries the organisation's name and is more than a chance likeness. */
export function containsOwnName(label: string): boolean {
  return OWN_NAME.test(label);
}

const CHINESE = ['上海合作组织', '上合组织'];
/** What may follow a bare 上合 so that the two still read as one name; two characters at least. */
const AFTER_SHORT = /^上合组织(?:成员国)?(?=\p{Script=Han}{2})/u;
/** What is written with the Latin abbreviation in Chinese: SCO峰会, SCO秘书处. */
const AFTER_LATIN = /^上合组织(?=\p{Script=Han}{2,3}$)/u;
/** Gatherings that may be said to be of its countries or members: 上合组织国家青年交流营. */
const OF_COUNTRIES =
  /^(上海合作组织|上合组织)(?!成员国|国家)(?=\p{Script=Han}+(?:论坛|会议|会晤|交流营|联盟|博览会|电影节|艺术节|运动会)$)/u;

function chineseVariants(label: string): string[] {
  const variants = new Set<string>();
  for (const name of CHINESE) variants.add(label.replace(/上海合作组织|上合组织/gu, name));
  // The members are often left out of the bodies' names: 上合组织成员国元首理事会, 上合组织元首理事会.
  for (const variant of [...variants])
    variants.add(variant.replace(/(上海合作组织|上合组织)成员国(?=\p{Script=Han}{2})/gu, '$1'));
  for (const variant of [...variants]) {
    for (const whose of ['国家', '成员国']) variants.add(variant.replace(OF_COUNTRIES, `$1${whose}`));
  }
  for (const variant of [...variants]) {
    if (AFTER_SHORT.test(variant)) variants.add(variant.replace(AFTER_SHORT, '上合'));
    if (AFTER_LATIN.test(variant)) variants.add(variant.replace(AFTER_LATIN, 'SCO'));
  }
  return [...variants];
}

const ENGLISH = ['Shanghai Cooperation Organization', 'SCO'];
const OF_ENGLISH =
  / of (?:the )?(?:(?:Member States|member states|members) of (?:the )?)?(?:Shanghai Cooperation Organi[sz]ation|SCO)(?: (?:Member States|member states))?$/u;
const ENGLISH_FIRST = /^(?:the )?(?:Shanghai Cooperation Organi[sz]ation|SCO) (?=\S)/iu;

function englishVariants(label: string): string[] {
  const variants = new Set<string>();
  for (const name of ENGLISH) variants.add(label.replace(/Shanghai Cooperation Organi[sz]ation|\bSCO\b/giu, name));
  const trailing = OF_ENGLISH.exec(label);
  const leading = ENGLISH_FIRST.exec(label);
  const core =
    trailing !== null
      ? label.slice(0, trailing.index).replace(/^the /iu, '')
      : leading !== null
        ? label.slice(leading[0].length)
        : undefined;
  if (core === undefined || containsOwnName(core)) return [...variants];
  for (const name of ENGLISH) {
    variants.add(`${name} ${core}`);
    variants.add(`${core} of the ${name}`);
    if (/member states$/iu.test(label) || /member states/iu.test(trailing?.[0] ?? ''))
      variants
        .add(`${core} of the ${name} Member States`)
        .add(`${core} of ${name} Member States`)
        .add(`${core} of the Member States of the ${name}`);
  }
  return [...variants];
}

const RUSSIAN = ['Шанхайской организации сотрудничества', 'ШОС'];

function russianVariants(label: string): string[] {
  const variants = new Set<string>([label]);
  if (/\S\s+(?:ШОС|Шанхайской организации сотрудничества)/u.test(label)) {
    for (const name of RUSSIAN)
      variants.add(label.replace(/(?<=\s)(?:ШОС(?![а-яё])|Шанхайской организации сотрудничества)/gu, name));
  }
  for (const variant of [...variants]) {
    variants.add(
      variant.replace(/ (?:государств|стран)\s*[-–—]?\s*(?:членов|участниц|участников)(?= (?:ШОС|Шанхайской))/u, ''),
    );
    variants.add(variant.replace(/ государств(?=\s*[-–—]?\s*членов (?:ШОС|Шанхайской))/u, ' стран'));
  }
  return [...variants];
}

/**
 * A bare name of something of the organisation's together with the organisation's: Astana summit, SCO Astana summit.
 * @returns undefined where the language does not simply put the two side by side
 */
export function joinedToOwnName(label: string, language: string): string | undefined {
  if (containsOwnName(label)) return undefined;
  if (language === 'en') return `SCO ${label.replace(/^the /iu, '')}`;
  if (language === 'ru') return /\s(?:в|во|на)\s|[»”"]$/u.test(label) ? undefined : `${label} ШОС`;
  return /^\p{Script=Han}/u.test(label) && language.startsWith('zh') ? `上合组织${label}` : undefined;
}

/** A label and all labels that differ from it only in how they name the organisation. */
export function withOwnNames(label: string, language: string): string[] {
  if (!containsOwnName(label)) return [label];
  const variants = language.startsWith('zh')
    ? chineseVariants(label)
    : language === 'en'
      ? englishVariants(label)
      : language === 'ru'
        ? russianVariants(label)
        : [];
  return [...new Set([label, ...variants])];
}
