// Queries (at least 150) as people type them, each with the answer it wants. Written before the ranking and before most
// of the records; no query was changed or dropped afterwards to make it pass. Ids are those of data/entities.

export type QueryKind =
  | 'zh'
  | 'zh-Hant'
  | 'pinyin'
  | 'initials'
  | 'mixed'
  | 'en'
  | 'ru'
  | 'typo'
  | 'gap'
  | 'order'
  | 'date'
  | 'type'
  | 'layout'
  | 'definition';

export interface WantedAnswer {
  readonly kind: QueryKind;
  readonly query: string;
  /** Any of these is a right answer: more than one only where the query itself does not decide. */
  readonly wanted: readonly string[];
  /** A record of this type is a right answer as well. */
  readonly wantedType?: string;
}

const SCO = 'shanghai-cooperation-organization';
const RATS = 'regional-anti-terrorist-structure';

function queries(kind: QueryKind, rows: Readonly<Record<string, string | readonly string[]>>): WantedAnswer[] {
  return Object.entries(rows).map(([query, wanted]) => ({
    kind,
    query,
    wanted: typeof wanted === 'string' ? [wanted] : wanted,
  }));
}

/** `*document` wants any record of the type `document`; an id beside it is right as well. */
function typeQueries(rows: Readonly<Record<string, readonly string[]>>): WantedAnswer[] {
  return Object.entries(rows).map(([query, answers]) => {
    const wantedType = answers.find((answer) => answer.startsWith('*'))?.slice(1);
    const wanted = answers.filter((answer) => !answer.startsWith('*'));
    return { kind: 'type', query, wanted, ...(wantedType === undefined ? {} : { wantedType }) };
  });
}

export const QUERIES: readonly WantedAnswer[] = [
  ...queries('zh', {
    上海合作组织: SCO,
    上合组织: SCO,
    上合: SCO,
    银联体: 'interbank-consortium',
    银行联合体: 'interbank-consortium',
    地区反恐怖机构: RATS,
    反恐怖机构: RATS,
    秘书处: 'secretariat',
    秘书长: 'secretary-general',
    元首理事会: 'heads-of-state-council',
    政府首脑理事会: 'heads-of-government-council',
    外长理事会: 'foreign-ministers-council',
    上海精神: 'shanghai-spirit',
    三股势力: 'three-forces',
    上海公约: 'shanghai-convention',
    青岛宣言: 'qingdao-declaration',
    上合组织宪章: 'sco-charter',
    天津峰会: 'summit-2025-tianjin',
    青岛峰会: 'summit-2018-qingdao',
    中吉乌铁路: 'china-kyrgyzstan-uzbekistan-railway',
    中欧班列: 'china-europe-railway-express',
    一带一路: 'belt-and-road',
    观察员国: 'observer-state',
    对话伙伴: 'dialogue-partner',
    和平使命2007: 'peace-mission-2007',
    上合示范区: 'qingdao-demonstration-zone',
    霍尔果斯: 'khorgos',
    '《长期睦邻友好合作条约》': 'good-neighbourliness-treaty',
    ＳＣＯ: SCO,
  }),
  ...queries('zh-Hant', {
    上海合作組織: SCO,
    上合組織: SCO,
    地區反恐怖機構: RATS,
    秘書處: 'secretariat',
    銀行聯合體: 'interbank-consortium',
    實業家委員會: 'business-council',
    中歐班列: 'china-europe-railway-express',
    金磚國家: 'brics',
    上海五國: 'shanghai-five',
    對話夥伴: 'dialogue-partner',
    三股勢力: 'three-forces',
  }),
  ...queries('pinyin', {
    shanghaihezuozuzhi: SCO,
    yinlianti: 'interbank-consortium',
    mishuchu: 'secretariat',
    shanghaijingshen: 'shanghai-spirit',
    qingdaoxuanyan: 'qingdao-declaration',
    'qing dao feng hui': 'summit-2018-qingdao',
    zhongoubanlie: 'china-europe-railway-express',
    hasakesitan: 'kazakhstan',
    'yinhang lianheti': 'interbank-consortium',
    'chongqing shuzi': ['chongqing-digital-training-base', 'chongqing-digital-training-centre'],
    'lvse jinzhuan': 'green-brics',
    'chang qi mulin': 'good-neighbourliness-treaty',
    "xi'an": 'xian',
    dushangbie: 'dushanbe',
  }),
  ...queries('initials', {
    ylt: 'interbank-consortium',
    shhzzz: SCO,
    shjs: 'shanghai-spirit',
    dqfk: RATS,
    zjwtl: 'china-kyrgyzstan-uzbekistan-railway',
    zobl: 'china-europe-railway-express',
    sgsl: 'three-forces',
    YDYL: 'belt-and-road',
    qdfh: 'summit-2018-qingdao',
    hpsm: 'peace-mission',
    rlmygtt: 'community-with-shared-future-for-mankind',
  }),
  ...queries('mixed', {
    yinlt: 'interbank-consortium',
    'shangh jings': 'shanghai-spirit',
    'qingd fengh': 'summit-2018-qingdao',
    dqfankong: RATS,
    zhongoubl: 'china-europe-railway-express',
    shanghezz: SCO,
    上海jings: 'shanghai-spirit',
  }),
  ...queries('en', {
    SCO: SCO,
    'shanghai cooperation organisation': SCO,
    RATS: RATS,
    secretariat: 'secretariat',
    'shanghai convention': 'shanghai-convention',
    'Shanghai Spirit': 'shanghai-spirit',
    'qingdao declaration': 'qingdao-declaration',
    'qingdao summit': 'summit-2018-qingdao',
    interbank: 'interbank-consortium',
    'business council': 'business-council',
    'SCO charter': 'sco-charter',
    'dialogue partners': 'dialogue-partner',
    'member states': 'member-state',
    'belt and road': 'belt-and-road',
    'peace mission 2007': 'peace-mission-2007',
    'council of heads of state': 'heads-of-state-council',
    'energy club': 'energy-club',
    'central bank governors': 'finance-ministers-central-bank-governors-meeting',
    lavrov: 'sergey-lavrov',
  }),
  ...queries('ru', {
    ШОС: SCO,
    'Шанхайской организации сотрудничества': SCO,
    'шанхайскую конвенцию': 'shanghai-convention',
    'шанхайского духа': 'shanghai-spirit',
    'секретариатом ШОС': 'secretariat',
    РАТС: RATS,
    'региональной антитеррористической структуре': RATS,
    'межбанковского объединения': 'interbank-consortium',
    'совета глав государств': 'heads-of-state-council',
    'государств-наблюдателей': 'observer-state',
    'партнёрами по диалогу': 'dialogue-partner',
    'хартии ШОС': 'sco-charter',
    'Циндаоской декларации': 'qingdao-declaration',
    Казахстаном: 'kazakhstan',
    'делового совета': 'business-council',
    Путиным: 'vladimir-putin',
    'шанхайской пятёрки': 'shanghai-five',
    'Одного пояса, одного пути': 'belt-and-road',
    антитеррор: [RATS, 'joint-anti-terror-exercises', 'counter-terrorism-convention'],
  }),
  ...queries('typo', {
    上海合做组织: SCO,
    银连体: 'interbank-consortium',
    三股势历: 'three-forces',
    青道宣言: 'qingdao-declaration',
    'shanghai convension': 'shanghai-convention',
    'regional anti-terorist structure': RATS,
    'interbnak consortium': 'interbank-consortium',
    secretriat: 'secretariat',
    Tashkant: 'tashkent',
    'shangai spirit': 'shanghai-spirit',
    'Шанхайская канвенция': 'shanghai-convention',
    'Межбанковское обьединение': 'interbank-consortium',
    shanghaijinshen: 'shanghai-spirit',
    yinliantii: 'interbank-consortium',
  }),
  ...queries('gap', {
    上合银行: 'sco-development-bank',
    反恐机构: RATS,
    上合禁毒: 'anti-drug-centre',
    睦邻条约: 'good-neighbourliness-treaty',
    中吉铁路: 'china-kyrgyzstan-uzbekistan-railway',
    人类共同体: 'community-with-shared-future-for-mankind',
    'shanghe yinhang': 'sco-development-bank',
    'regional structure': RATS,
  }),
  ...queries('order', {
    机构反恐: RATS,
    宣言青岛: 'qingdao-declaration',
    'convention shanghai': 'shanghai-convention',
    'consortium interbank SCO': 'interbank-consortium',
    'structure anti-terrorist': RATS,
    'государств глав совет': 'heads-of-state-council',
  }),
  ...queries('date', {
    2001: [SCO, 'summit-2001-shanghai', 'shanghai-convention', 'sco-establishment-declaration'],
    '2018-06': ['summit-2018-qingdao', 'qingdao-declaration'],
    '2018年6月': ['summit-2018-qingdao', 'qingdao-declaration'],
    'June 2018': ['summit-2018-qingdao', 'qingdao-declaration'],
    'июнь 2018': ['summit-2018-qingdao', 'qingdao-declaration'],
    '2018-06-10': ['summit-2018-qingdao', 'qingdao-declaration'],
    '15 июня 2001': [SCO, 'summit-2001-shanghai', 'shanghai-convention', 'sco-establishment-declaration'],
    'June 15, 2001': [SCO, 'summit-2001-shanghai', 'shanghai-convention', 'sco-establishment-declaration'],
  }),
  ...typeQueries({
    文件: ['*document'],
    summit: ['*summit', 'sco-summit'],
    документы: ['*document'],
    演习: ['*exercise'],
    '2018 文件': [
      'qingdao-declaration',
      'trade-facilitation-statement-2018',
      'youth-message-2018',
      'good-neighbourliness-treaty-action-plan-2018-2022',
    ],
    '青岛 文件': ['qingdao-declaration'],
    'саммит 2018': ['summit-2018-qingdao'],
  }),
  ...queries('layout', {
    ijc: SCO,
    hfnc: RATS,
    ctrhtnfhbfn: 'secretariat',
  }),
  ...queries('definition', {
    设在塔什干: RATS,
    'seated in Tashkent': RATS,
  }),
];
