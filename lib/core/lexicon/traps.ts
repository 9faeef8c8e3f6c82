// The well-known traps: spellings that mean something else on most pages. Data only; `guards.ts` applies it.
// Strings of `needs` and `rejects` are looked for as written; the compiler adds the traditional spelling of Chinese ones.
import type { Guard } from '../dataset/schema.ts';

/** One trap: the folded spellings it is about, and the guard they get. */
export interface Trap {
  spellings: readonly string[];
  guard: Guard;
  /** With its guard satisfied the name is as good as the full one. */
  tier?: 'core';
}

/** Words that speak of the region or of the organisation: any of them tells an article from one about Unix or Scotland. */
const REGION_ENGLISH = [
  'Shanghai Cooperation',
  'Shanghai Five',
  'Shanghai Spirit',
  'Xi Jinping',
  'Putin',
  'Central Asia',
  'Eurasia',
  'Kazakh',
  'Uzbek',
  'Kyrgyz',
  'Tajik',
  'Astana',
  'Samarkand',
  'Tashkent',
  'Bishkek',
  'Dushanbe',
  'BRICS',
  'Tianjin',
  'Qingdao',
  'CSTO',
  'EAEU',
];
const REGION_CHINESE = [
  '上海合作',
  '上合',
  '中亚',
  '哈萨克',
  '吉尔吉斯',
  '塔吉克',
  '乌兹别克',
  '欧亚',
  '金砖',
  '阿斯塔纳',
  '撒马尔罕',
  '习近平',
  '普京',
];
const REGION_RUSSIAN = [
  'ШОС',
  'Шанхайск',
  'Казахстан',
  'Узбекистан',
  'Кыргыз',
  'Киргиз',
  'Таджикистан',
  'БРИКС',
  'Центральной Азии',
  'Центральная Азия',
  'ЕАЭС',
  'ОДКБ',
];
/** The organisation itself, in the languages in which it is named; SCO with what stands before it, or it would be found in USCO. */
export const ORGANIZATION = [
  '上海合作',
  '上合',
  '上海五国',
  ' SCO',
  '(SCO',
  '“SCO',
  'Shanghai Cooperation',
  'Shanghai Five',
  'ШОС',
  'Шанхайск',
  'ŞİÖ',
  'Şanghay',
  'Şangay',
  'ШЫҰ',
  'Шанхай',
  'Shanxay',
  'Shanghaï',
];

/** What SCO is elsewhere: Unix company and its lawsuits, learning objects, Scotland, occupations, orchestras, chemistry. */
export const OTHER_SCO = [
  'Unix',
  'UNIX',
  'Linux',
  'Novell',
  'Caldera',
  'OpenServer',
  'SCORM',
  'Sharable Content',
  'Shareable Content',
  'sharable content',
  'Scotland',
  'Scottish',
  'ISCO',
  'Chamber Orchestra',
  'self-checkout',
  'Self-Checkout',
  'Single Crossover',
  'supercritical',
  'Supreme Commander',
  'SCO Group',
  'Santa Cruz',
];

/** Surfaces and media before 上, with which it is a word of its own: 海上合作, 线上合作, 晚上合上, 以上合计. */
export const BEFORE_UP = [...'海线線网網晚机機马馬台臺身桌路车車床墙牆纸紙屏盘盤岸以'];
/** What follows 合 when 上 and 合 belong to two words: 上|合作, 上|合同, 上|合影, 上|合理. 上合成员 and 上合成立 are names. */
const AFTER_JOIN = [
  ...'作同并併並计計资資影拢攏唱流肥格适適理法规規约約乎伙金体體谋謀照身围圍眼抱奏议議租著股击擊声聲上拍情一为為而编編页頁',
  '成本',
  '成为',
  '成為',
  '成一',
  '成的',
  '成材',
  '成图',
  '成圖',
  '成氨',
  '成纤',
  '成纖',
  '成橡',
  '成照',
  '成声',
  '成音',
  '成视',
  '成器',
  '成后',
  '成品',
  '不合',
  '了又',
  '人民币',
  '人民幣',
  '共要',
  '共需',
];

/** Any of these makes a bare 上合 likely to be the organisation. */
const NEAR_SHANGHE = [
  '上合组织',
  '上合組織',
  '上海合作',
  '上合峰会',
  '上合峰會',
  '上合示范区',
  '上合示範區',
  '上合国',
  '上合國',
  '上合成员',
  '上合成員',
  '“上合”',
  '「上合」',
  '青岛',
  '青島',
  '胶州',
  '膠州',
  '中亚',
  '中亞',
];

export const TRAPS: readonly Trap[] = [
  { spellings: ['上合'], guard: { notAfter: BEFORE_UP, notBefore: AFTER_JOIN, needs: NEAR_SHANGHE } },
  {
    spellings: ['sco'],
    guard: { case: 'exact', needs: [...REGION_ENGLISH, ...REGION_CHINESE, ...REGION_RUSSIAN], rejects: OTHER_SCO },
  },
  {
    spellings: ['rats'],
    tier: 'core',
    guard: {
      case: 'exact',
      needs: [...REGION_ENGLISH, ...REGION_CHINESE, ...REGION_RUSSIAN],
      rejects: ['attestation', 'Attestation', 'ATtestation', 'rodent', 'Rodent', 'mice', 'IETF'],
    },
  },
  { spellings: ['ратс'], tier: 'core', guard: { case: 'exact', needs: REGION_RUSSIAN, rejects: ['крыс', 'грызун'] } },
  // Xi'an is a city; XI a numeral.
  {
    spellings: ['xi'],
    guard: { case: 'exact', notBefore: ["'an", '’an', '‘an'], notAfter: ['Pope ', 'Louis ', 'Article '] },
  },
  {
    spellings: ['银联'],
    guard: { notBefore: ['卡', '商务', '商務', '国际', '國際', '数据', '云闪付'], notAfter: ['中国', '中國'] },
  },
  // The city's spirit, its mental hospital and its civic culture: 上海精神卫生中心, 上海精神文明建设.
  {
    spellings: ['上海精神'],
    guard: {
      notBefore: [
        '卫生',
        '衛生',
        '病',
        '科',
        '文明',
        '疾病',
        '医',
        '醫',
        '心理',
        '障碍',
        '障礙',
        '康复',
        '康復',
        '面貌',
      ],
    },
  },
  // Hotels, and the banquets of five countries.
  { spellings: ['shanghai five'], guard: { case: 'exact', notBefore: [' star', ' Star', '-star', '-Star'] } },
  { spellings: ['shanghai spirit'], guard: { notBefore: [' of ', ' Of '] } },
  { spellings: ['上海五国'], guard: { notBefore: ['际', '際', '银行', '銀行', '语', '語'] } },
  // Any peace mission of the United Nations; a number behind it makes it the exercise.
  {
    spellings: ['和平使命', 'peace mission', 'мирная миссия', 'мирной миссии', 'мирную миссию', 'мирной миссией'],
    guard: { needs: ORGANIZATION },
  },
  // A city's spirit, and evils of every faith.
  {
    spellings: ['spirit of shanghai', 'дух шанхая', 'духа шанхая', 'духу шанхая', 'духом шанхая', 'духе шанхая'],
    guard: { needs: ['Shanghai Cooperation', 'SCO', 'ШОС', 'Шанхайской организации', 'Шанхайская организация'] },
  },
  {
    spellings: ['three evils', 'üç şer', 'три зла', 'трёх зол', 'трём злам', 'тремя злами', 'трёх злах'],
    guard: {
      needs: [
        'separatis',
        'extremis',
        'terroris',
        'SCO',
        'Shanghai',
        'сепаратизм',
        'экстремизм',
        'терроризм',
        'ШОС',
        'ŞİÖ',
        'Şanghay',
        'terör',
      ],
    },
  },
  { spellings: ['三股'], guard: { notBefore: ['份', '东', '東', '票', '权', '權'], word: true } },
];
