// Labels that are good for searching but make bad marks on a page: they would hide the name inside them, or underline
// ordinary words. One place for the policy, so that curators may list such labels freely.
import type { EntityType } from '../dataset/schema.ts';
import { foldName } from './fold.ts';

/** Words of every article on any organisation, in folded spelling. */
const ORDINARY = new Set(
  [
    '成员国',
    '成员',
    '会员国',
    '会议',
    '峰会',
    '论坛',
    '宣言',
    '公报',
    '主席国',
    '本组织',
    '地区',
    '合作',
    '反恐',
    '安全',
    '互信',
    'member state',
    'member states',
    'member',
    'members',
    'member country',
    'member countries',
    'full member',
    'full members',
    'observer',
    'observers',
    'observer status',
    'partner',
    'partners',
    'guest',
    'guests',
    'summit',
    'the organization',
    'secretariat',
    'secretary-general',
    'chair',
    'chairmanship',
    'terrorism, separatism and extremism',
    'terrorism, extremism and separatism',
    'государство-член',
    'государства-члены',
    'государство — член',
    'государства — члены',
    'страна-член',
    'страны-члены',
    'страна-участница',
    'страны-участницы',
    'наблюдатель',
    'наблюдатели',
    'партнёр',
    'партнёры',
    'саммит',
    'секретариат',
    'генеральный секретарь',
    'терроризм, сепаратизм и экстремизм',
  ].map(foldName),
);

/** The organisation's name followed by a word that adds no name: only the organisation is meant. */
const OWN_NAME_AND_NOUN = [
  /^(?:上海合作组织|上合组织|上合)(?:国家|地区|区域|力量|空间|框架|范围|方案|智慧|声音|时刻|元素|舞台|各国|各方)$/u,
  /^(?:the )?(?:Shanghai Cooperation Organi[sz]ation|SCO) (?:nations?|countr(?:y|ies)|regions?|area|space|framework|strength|solutions?|wisdom|voice)$/iu,
  /^(?:nations|countries|region|area|space) of the (?:Shanghai Cooperation Organi[sz]ation|SCO)$/iu,
  /^(?:страна|страны|регион|пространство|сила|решение|решения|мудрость|голос) (?:ШОС|Шанхайской организации сотрудничества)$/iu,
];

/** A numbered or plain meeting of a council: pages mean the council, which stands inside. */
const MEETING_OF_COUNCIL = [
  /理事会(?:第[^会]{1,6}次)?(?:会议|例会|会晤)$/u,
  /\b(?:meeting|session) of the (?:.* )?Council\b/iu,
  /\bCouncil of .* (?:meeting|session)$/iu,
  /^(?:\S+ )?заседание (?:\S+ )?Совета/iu,
];

/** A Chinese label that begins with a verb is a slogan or a speech's title; the names in it are marked one by one. */
const BEGINS_WITH_VERB =
  /^(?:高质量|共同|携手)?(?:加入|共建|构建|推动|弘扬|打造|深化|加强|坚持|落实|践行|共筑|共创|凝聚|牢记|不忘|携手|建设|维护|顺应|把握|团结|登高望远|促进|申请)(?=.{2})/u;
const VERBLESS: ReadonlySet<EntityType> = new Set<EntityType>([
  'document',
  'concept',
  'meeting',
  'summit',
  'initiative',
  'status',
  'occurrence',
]);

/** Whether a label is for searching only. */
export function isUnmarked(label: string, type: EntityType): boolean {
  if (ORDINARY.has(foldName(label))) return true;
  if ([...OWN_NAME_AND_NOUN, ...MEETING_OF_COUNCIL].some((pattern) => pattern.test(label))) return true;
  return VERBLESS.has(type) && BEGINS_WITH_VERB.test(label);
}
