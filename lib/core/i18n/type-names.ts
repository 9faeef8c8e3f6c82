// Names of entity types, roles and relations for readers.
import type { LocalText } from '../dataset/schema.ts';
import type { PROPOSAL_STATES, QUALIFIERS, RELATION_TYPES, SCOPES, STATUS_ROLES } from '../dataset/vocabulary.ts';

export { TYPE_NAMES } from './entity-type-names.ts';

export const ROLE_NAMES: Readonly<Record<(typeof STATUS_ROLES)[number], LocalText>> = {
  'founding-member': { zh: '创始成员国', en: 'Founding member', ru: 'Государство-основатель' },
  member: { zh: '成员国', en: 'Member state', ru: 'Государство-член' },
  acceding: { zh: '加入程序中', en: 'Acceding', ru: 'В процессе вступления' },
  observer: { zh: '观察员国', en: 'Observer', ru: 'Наблюдатель' },
  'dialogue-partner': { zh: '对话伙伴', en: 'Dialogue partner', ru: 'Партнёр по диалогу' },
  partner: { zh: '上合组织伙伴', en: 'SCO partner', ru: 'Партнёр ШОС' },
  applicant: { zh: '申请国', en: 'Applicant', ru: 'Заявитель' },
  guest: { zh: '主席国客人', en: 'Guest', ru: 'Гость' },
  chair: { zh: '轮值主席国', en: 'Chair', ru: 'Председательство' },
  participant: { zh: '参加方', en: 'Participant', ru: 'Участник' },
  office: { zh: '任职', en: 'Office', ru: 'Должность' },
  'in-force': { zh: '有效', en: 'In force', ru: 'Действует' },
  operating: { zh: '运行', en: 'Operating', ru: 'Работает' },
  'under-construction': { zh: '在建', en: 'Under construction', ru: 'Строится' },
  planned: { zh: '规划中', en: 'Planned', ru: 'Планируется' },
};

type RelationType = (typeof RELATION_TYPES)[number];

/** How a relation reads from the entity that holds it, and from the one it points to. */
export const RELATION_NAMES: Readonly<Record<RelationType, { forward: LocalText; inverse: LocalText }>> = {
  broader: {
    forward: { zh: '上位概念', en: 'Broader', ru: 'Шире' },
    inverse: { zh: '下位概念', en: 'Narrower', ru: 'Уже' },
  },
  related: {
    forward: { zh: '相关', en: 'Related', ru: 'Связано' },
    inverse: { zh: '相关', en: 'Related', ru: 'Связано' },
  },
  partOf: {
    forward: { zh: '属于', en: 'Part of', ru: 'Часть' },
    inverse: { zh: '包含', en: 'Has part', ru: 'Включает' },
  },
  hasPart: {
    forward: { zh: '包含', en: 'Has part', ru: 'Включает' },
    inverse: { zh: '属于', en: 'Part of', ru: 'Часть' },
  },
  organOf: {
    forward: { zh: '隶属', en: 'Organ of', ru: 'Орган' },
    inverse: { zh: '机构', en: 'Organs', ru: 'Органы' },
  },
  memberOf: {
    forward: { zh: '成员', en: 'Member of', ru: 'Член' },
    inverse: { zh: '成员', en: 'Members', ru: 'Члены' },
  },
  seat: {
    forward: { zh: '驻地', en: 'Seat', ru: 'Местонахождение' },
    inverse: { zh: '设于此地', en: 'Seat of', ru: 'Здесь находится' },
  },
  locatedIn: {
    forward: { zh: '位于', en: 'Located in', ru: 'Находится' },
    inverse: { zh: '此地', en: 'Here', ru: 'Здесь' },
  },
  crosses: {
    forward: { zh: '途经', en: 'Crosses', ru: 'Проходит через' },
    inverse: { zh: '境内', en: 'Crossed by', ru: 'Через территорию' },
  },
  connects: {
    forward: { zh: '连接', en: 'Connects', ru: 'Соединяет' },
    inverse: { zh: '连接线', en: 'Connected by', ru: 'Соединён' },
  },
  adoptedAt: {
    forward: { zh: '通过于', en: 'Adopted at', ru: 'Принят на' },
    inverse: { zh: '通过文件', en: 'Adopted here', ru: 'Приняты' },
  },
  adopts: {
    forward: { zh: '通过', en: 'Adopts', ru: 'Принял' },
    inverse: { zh: '通过方', en: 'Adopted by', ru: 'Принят' },
  },
  heldIn: {
    forward: { zh: '举办地', en: 'Held in', ru: 'Место' },
    inverse: { zh: '在此举办', en: 'Held here', ru: 'Проведено здесь' },
  },
  hostedBy: {
    forward: { zh: '主办', en: 'Hosted by', ru: 'Организатор' },
    inverse: { zh: '承办', en: 'Hosts', ru: 'Проводит' },
  },
  chairedBy: {
    forward: { zh: '主持', en: 'Chaired by', ru: 'Председатель' },
    inverse: { zh: '主持过', en: 'Chairs', ru: 'Председательствует' },
  },
  participant: {
    forward: { zh: '参加方', en: 'Participants', ru: 'Участники' },
    inverse: { zh: '参加', en: 'Takes part in', ru: 'Участвует' },
  },
  proposedBy: {
    forward: { zh: '提出者', en: 'Proposed by', ru: 'Предложил' },
    inverse: { zh: '提出', en: 'Proposes', ru: 'Предложения' },
  },
  establishedBy: {
    forward: { zh: '设立依据', en: 'Established by', ru: 'Учреждено' },
    inverse: { zh: '设立', en: 'Establishes', ru: 'Учреждает' },
  },
  supersedes: {
    forward: { zh: '取代', en: 'Supersedes', ru: 'Заменяет' },
    inverse: { zh: '被取代', en: 'Superseded by', ru: 'Заменено' },
  },
  successorOf: {
    forward: { zh: '前身', en: 'Successor of', ru: 'Преемник' },
    inverse: { zh: '后继', en: 'Succeeded by', ru: 'Преемник' },
  },
  implements: {
    forward: { zh: '落实', en: 'Implements', ru: 'Реализует' },
    inverse: { zh: '由此落实', en: 'Implemented by', ru: 'Реализуется' },
  },
  amends: {
    forward: { zh: '修订', en: 'Amends', ru: 'Изменяет' },
    inverse: { zh: '修订版', en: 'Amended by', ru: 'Изменён' },
  },
  basedOn: {
    forward: { zh: '依据', en: 'Based on', ru: 'Основано на' },
    inverse: { zh: '以此为据', en: 'Basis of', ru: 'Основа для' },
  },
  financedBy: {
    forward: { zh: '资金', en: 'Financed by', ru: 'Финансирует' },
    inverse: { zh: '出资', en: 'Finances', ru: 'Финансирует' },
  },
  operatedBy: {
    forward: { zh: '运营', en: 'Operated by', ru: 'Оператор' },
    inverse: { zh: '运营', en: 'Operates', ru: 'Управляет' },
  },
  ownedBy: {
    forward: { zh: '所属', en: 'Owned by', ru: 'Владелец' },
    inverse: { zh: '拥有', en: 'Owns', ru: 'Владеет' },
  },
  partyTo: {
    forward: { zh: '缔约', en: 'Party to', ru: 'Участник договора' },
    inverse: { zh: '缔约方', en: 'Parties', ru: 'Стороны' },
  },
  signatory: {
    forward: { zh: '签署方', en: 'Signatories', ru: 'Подписали' },
    inverse: { zh: '签署', en: 'Signed', ru: 'Подписал' },
  },
  officeIn: {
    forward: { zh: '任职于', en: 'Office in', ru: 'Должность в' },
    inverse: { zh: '任职者', en: 'Office-holders', ru: 'Должностные лица' },
  },
  affiliation: {
    forward: { zh: '单位', en: 'Affiliation', ru: 'Место работы' },
    inverse: { zh: '人员', en: 'People', ru: 'Сотрудники' },
  },
  author: { forward: { zh: '作者', en: 'Author', ru: 'Автор' }, inverse: { zh: '著作', en: 'Works', ru: 'Работы' } },
  about: {
    forward: { zh: '关于', en: 'About', ru: 'О чём' },
    inverse: { zh: '论及', en: 'Discussed in', ru: 'Упомянуто в' },
  },
  cooperatesWith: {
    forward: { zh: '合作', en: 'Cooperates with', ru: 'Сотрудничает с' },
    inverse: { zh: '合作', en: 'Cooperates with', ru: 'Сотрудничает с' },
  },
  alternativeTo: {
    forward: { zh: '替代', en: 'Alternative to', ru: 'Альтернатива' },
    inverse: { zh: '替代', en: 'Alternative', ru: 'Альтернатива' },
  },
};

export const PROPOSAL_STATE_NAMES: Readonly<Record<(typeof PROPOSAL_STATES)[number], LocalText>> = {
  proposed: { zh: '已提出', en: 'proposed', ru: 'предложено' },
  'under-study': { zh: '研究中', en: 'under study', ru: 'изучается' },
  agreed: { zh: '已商定', en: 'agreed', ru: 'согласовано' },
  established: { zh: '已落实', en: 'established', ru: 'реализовано' },
  superseded: { zh: '已被取代', en: 'superseded', ru: 'заменено' },
  dropped: { zh: '已放弃', en: 'dropped', ru: 'снято' },
  unknown: { zh: '下文不明', en: 'outcome unknown', ru: 'итог неизвестен' },
};

export const QUALIFIER_NAMES: Readonly<Record<(typeof QUALIFIERS)[number], LocalText>> = {
  exactly: { zh: '', en: '', ru: '' },
  about: { zh: '约 ', en: 'about ', ru: 'около ' },
  'more-than': { zh: '超过 ', en: 'over ', ru: 'более ' },
  'less-than': { zh: '不到 ', en: 'under ', ru: 'менее ' },
  nearly: { zh: '近 ', en: 'nearly ', ru: 'почти ' },
  'at-least': { zh: '至少 ', en: 'at least ', ru: 'не менее ' },
  'up-to': { zh: '至多 ', en: 'up to ', ru: 'до ' },
  planned: { zh: '计划 ', en: 'planned ', ru: 'план: ' },
  forecast: { zh: '预测 ', en: 'forecast ', ru: 'прогноз: ' },
};

export const SCOPE_NAMES: Readonly<Record<(typeof SCOPES)[number], LocalText>> = {
  world: { zh: '全球', en: 'world', ru: 'мир' },
  'member-states': { zh: '成员国', en: 'member states', ru: 'государства-члены' },
  'founding-members': { zh: '创始成员国', en: 'founding members', ru: 'государства-основатели' },
  'other-members': { zh: '其他成员国', en: 'other member states', ru: 'другие члены' },
  'some-members': { zh: '部分成员国', en: 'some member states', ru: 'часть членов' },
  'members-and-observers': { zh: '成员国与观察员国', en: 'members and observers', ru: 'члены и наблюдатели' },
  'sco-family': { zh: '上合组织大家庭', en: 'SCO family', ru: 'семья ШОС' },
  'members-observers-partners': {
    zh: '成员国、观察员国与对话伙伴',
    en: 'members, observers and partners',
    ru: 'члены, наблюдатели и партнёры',
  },
  partners: { zh: '对话伙伴', en: 'dialogue partners', ru: 'партнёры по диалогу' },
  'central-asia': { zh: '中亚', en: 'Central Asia', ru: 'Центральная Азия' },
  region: { zh: '地区', en: 'region', ru: 'регион' },
  country: { zh: '一国', en: 'one country', ru: 'страна' },
  bilateral: { zh: '双边', en: 'bilateral', ru: 'двусторонние' },
  organization: { zh: '本组织', en: 'the organization', ru: 'организация' },
  project: { zh: '项目', en: 'project', ru: 'проект' },
  company: { zh: '企业', en: 'company', ru: 'компания' },
  other: { zh: '其他', en: 'other', ru: 'прочее' },
};
