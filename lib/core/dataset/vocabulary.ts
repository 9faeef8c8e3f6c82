// The closed lists of the dataset. Each list is the single place where its values are named; the interface
// translates them, the schema checks them.

export { LANGUAGES } from './languages.ts';

/** Languages a name may be written in (BCP 47). Names beyond the three main languages serve recognition only. */
export const LABEL_LANGUAGES = [
  'zh',
  'zh-Hant',
  'en',
  'ru',
  'tr',
  'kk',
  'uz',
  'ky',
  'tg',
  'fa',
  'be',
  'hi',
  'mn',
  'de',
  'fr',
] as const;

export const ENTITY_TYPES = [
  'organization', // the SCO itself and other international organisations
  'organ', // bodies of the SCO: councils, secretariat, RATS
  'mechanism', // meeting mechanisms, working groups, consortia, councils that are not organs
  'status', // member state, observer, dialogue partner, chairmanship
  'country',
  'place', // cities and regions where something of the organisation happened or stands
  'document', // charters, treaties, declarations, programmes, strategies, reports, speeches
  'summit', // one meeting of the heads of state
  'meeting', // any other single meeting: heads of government, ministers, seminars
  'concept', // ideas, principles and slogans
  'initiative', // what somebody launched: global initiatives, Belt and Road, national strategies in action
  'programme', // projects, theme years, training programmes, scholarships
  'forum', // forums, festivals, competitions and their series
  'finance', // funds, banks, loans, payment and currency projects
  'platform', // bases, zones, centres, laboratories, parks
  'corridor', // transport corridors, routes, air and sea lines
  'railway',
  'crossing', // border crossings and ports
  'pipeline',
  'field', // oil, gas, coal fields and blocks
  'plant', // power stations, refineries, factories
  'company',
  'exercise', // joint exercises and operations
  'person',
  'institute', // universities, research institutes, think tanks, journals
  'format', // regional formats outside the SCO: C5+1, G20
  'technology', // products and systems: BeiDou, Pangu, Fengyun-2
  'occurrence', // wars, crises, pandemics and other historical happenings
] as const;

/** How a name counts on a page: `core` stands alone, `contextual` needs core evidence in the same article,
 *  `none` is never marked (it is found by search only). */
export const TIERS = ['core', 'contextual', 'none'] as const;

export const RELATION_TYPES = [
  'broader',
  'related',
  'partOf',
  'hasPart',
  'organOf',
  'memberOf',
  'seat',
  'locatedIn',
  'crosses',
  'connects',
  'adoptedAt',
  'adopts',
  'heldIn',
  'hostedBy',
  'chairedBy',
  'participant',
  'proposedBy',
  'establishedBy',
  'supersedes',
  'successorOf',
  'implements',
  'amends',
  'basedOn',
  'financedBy',
  'operatedBy',
  'ownedBy',
  'partyTo',
  'signatory',
  'officeIn',
  'affiliation',
  'author',
  'about',
  'cooperatesWith',
  'alternativeTo',
] as const;

/** Roles held over a period of time, by countries, persons or cities. */
export const STATUS_ROLES = [
  'founding-member',
  'member',
  'acceding',
  'observer',
  'dialogue-partner',
  'partner',
  'applicant',
  'guest',
  'chair',
  'participant',
  'office',
  'in-force',
  'operating',
  'under-construction',
  'planned',
] as const;

/** To whom a figure applies. Figures of different scopes are never joined into one series. */
export const SCOPES = [
  'world',
  'member-states',
  'founding-members',
  'other-members',
  'some-members',
  'members-and-observers',
  'sco-family',
  'members-observers-partners',
  'partners',
  'central-asia',
  'region',
  'country',
  'bilateral',
  'organization',
  'project',
  'company',
  'other',
] as const;

export const QUALIFIERS = [
  'exactly',
  'about',
  'more-than',
  'less-than',
  'nearly',
  'at-least',
  'up-to',
  'planned',
  'forecast',
] as const;

export const CERTAINTIES = ['high', 'medium', 'low'] as const;

/** What part of a record an excerpt supports. */
export const SUPPORTS = [
  'name',
  'definition',
  'dates',
  'status',
  'relations',
  'figures',
  'event',
  'discrepancy',
  'proposal',
] as const;

export const DISCREPANCY_KINDS = [
  'name',
  'date',
  'place',
  'number',
  'sum',
  'scope',
  'status',
  'office',
  'founding',
  'time-reference',
  'attribution',
  'table',
  'order',
  'terminology',
  'text',
  'fact',
] as const;

/** A proposal is a proposal: what had become of it when its source was written. */
export const PROPOSAL_STATES = [
  'proposed',
  'under-study',
  'agreed',
  'established',
  'superseded',
  'dropped',
  'unknown',
] as const;
