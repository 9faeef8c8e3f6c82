// The rules of recognition on sentences of our own, over a small dataset.
import { describe, expect, it } from 'vitest';
import { Entity } from '../../lib/core/dataset/schema.ts';
import { compileLexicon } from '../../lib/core/lexicon/compile.ts';
import { decodeLexicon } from '../../lib/core/lexicon/decode.ts';
import { surfaceForms } from '../../lib/core/lexicon/forms.ts';
import { scoutPatterns, triggerStems } from '../../lib/core/lexicon/stems.ts';
import { blocksOf } from '../../lib/core/match/blocks.ts';
import { recognise } from '../../lib/core/match/recognise.ts';
import { coreTermTest } from '../../lib/core/match/scout.ts';

const definition = { zh: '定义', en: 'definition', ru: 'определение' };
const label = (lang: string, text: string, tier: string, more: object = {}) => ({ lang, text, tier, ...more });

const entities = [
  {
    id: 'sco',
    type: 'organization',
    tier: 'core',
    prefLabel: {
      zh: '上海合作组织',
      en: 'Shanghai Cooperation Organization',
      ru: 'Шанхайская организация сотрудничества',
    },
    altLabels: [
      label('zh', '上合组织', 'core'),
      label('zh', '上合', 'core'),
      label('en', 'SCO', 'core'),
      label('ru', 'ШОС', 'core'),
      label('tr', 'ŞİÖ', 'core'),
      label('kk', 'Шанхай ынтымақтастық ұйымы', 'core'),
    ],
  },
  { id: 'summit', type: 'summit', tier: 'core', prefLabel: { zh: '上合组织峰会', en: 'SCO summit', ru: 'саммит ШОС' } },
  {
    id: 'astana-2005',
    type: 'summit',
    tier: 'core',
    prefLabel: { zh: '2005年上合组织阿斯塔纳峰会', en: 'SCO Astana summit (2005)', ru: 'саммит ШОС в Астане (2005)' },
    altLabels: [label('zh', '阿斯塔纳峰会', 'contextual', { guard: { needs: ['2005'] } })],
  },
  {
    id: 'astana-2024',
    type: 'summit',
    tier: 'core',
    prefLabel: { zh: '2024年上合组织阿斯塔纳峰会', en: 'SCO Astana summit (2024)', ru: 'саммит ШОС в Астане (2024)' },
    altLabels: [label('zh', '阿斯塔纳峰会', 'contextual', { guard: { needs: ['2024'] } })],
  },
  {
    id: 'rats',
    type: 'organ',
    tier: 'core',
    prefLabel: {
      zh: '地区反恐怖机构',
      en: 'Regional Anti-Terrorist Structure',
      ru: 'Региональная антитеррористическая структура',
    },
    altLabels: [label('en', 'RATS', 'contextual')],
  },
  {
    id: 'spirit',
    type: 'concept',
    tier: 'core',
    prefLabel: { zh: '上海精神', en: 'Shanghai Spirit', ru: 'шанхайский дух' },
  },
  {
    id: 'mission',
    type: 'exercise',
    tier: 'core',
    prefLabel: { zh: '和平使命', en: 'Peace Mission', ru: 'Мирная миссия' },
  },
  { id: 'qingdao', type: 'place', tier: 'contextual', prefLabel: { zh: '青岛', en: 'Qingdao', ru: 'Циндао' } },
  {
    id: 'belt',
    type: 'initiative',
    tier: 'contextual',
    prefLabel: { zh: '一带一路', en: 'Belt and Road', ru: 'Пояс и путь' },
  },
  {
    id: 'bank',
    type: 'finance',
    tier: 'contextual',
    prefLabel: { zh: '银联体', en: 'Interbank Consortium', ru: 'Межбанковское объединение' },
    altLabels: [label('zh', '银联', 'contextual')],
  },
  { id: 'xi', type: 'person', tier: 'contextual', prefLabel: { zh: '习近平', en: 'Xi Jinping', ru: 'Си Цзиньпин' } },
  {
    id: 'lukashenko',
    type: 'person',
    tier: 'contextual',
    prefLabel: { zh: '亚历山大·卢卡申科', en: 'Alexander Lukashenko', ru: 'Александр Лукашенко' },
  },
].map((entity) => Entity.parse({ definition, ...entity }));

const lexicon = decodeLexicon(compileLexicon(entities));
const mayHoldCoreTerm = coreTermTest(scoutPatterns(triggerStems(surfaceForms(entities))));

/** Surfaces found, contextual ones with a tilde. */
function found(text: string, options = {}): string[] {
  return recognise(lexicon, text, blocksOf(text), options).map(
    ({ start, end, tier }) => text.slice(start, end) + (tier === 'core' ? '' : '~'),
  );
}

describe('core names stand alone', () => {
  it.each([
    ['各方在上合组织框架内合作', ['上合组织']],
    ['多國領袖出席上海合作組織會議', ['上海合作組織']],
    ['出席“上合组织峰会”的代表', ['上合组织峰会']],
    ['The Shanghai Co-operation Organisation’s members', ['Shanghai Co-operation Organisation']],
    ['SHANGHAI COOPERATION ORGANIZATION', ['SHANGHAI COOPERATION ORGANIZATION']],
    ['Two SCO summits, in Astana.', ['SCO summits']],
    ['Shanghai\u00A0Coop\u00ADeration Organization', ['Shanghai\u00A0Coop\u00ADeration Organization']],
    ['Войдя в Шанхайскую организацию сотрудничества, страна', ['Шанхайскую организацию сотрудничества']],
    ['на саммите Шанхайской организации сотрудничества', ['саммите Шанхайской организации сотрудничества']],
    ['ШОC с латинской буквой и ШОС', ['ШОС']],
    ['ŞİÖ’nün tarihi', ['ŞİÖ']],
    ['Шанхай ынтымақтастық ұйымының құрамы', ['Шанхай ынтымақтастық ұйымы']],
    ['弘扬“上海精神”', ['上海精神']],
  ])('%s', (text, wanted) => expect(found(text)).toEqual(wanted));
});

describe('contextual names need core evidence in the article', () => {
  it.each([
    ['习近平谈一带一路，青岛天气晴', []],
    ['上合组织成员共商一带一路。\n\n习近平在青岛讲话', ['上合组织', '一带一路~', '习近平~', '青岛~']],
    [
      'Xi spoke. The SCO met Xi Jinping in Qingdao; Xi left. Xi’an is far.',
      ['Xi~', 'SCO', 'Xi Jinping~', 'Qingdao~', 'Xi~'],
    ],
    ['Xi is a letter; the Shanghai Cooperation Organization is not.', ['Shanghai Cooperation Organization']],
    ['上合组织欢迎卢卡申科', ['上合组织', '卢卡申科~']],
    ['ШОС и «Пояс и путь»: роль «Пояса и пути»', ['ШОС', 'Пояс и путь~', 'Пояса и пути~']],
  ])('%s', (text, wanted) => expect(found(text)).toEqual(wanted));

  it('leaves them out when asked to', () =>
    expect(found('上合组织与一带一路', { coreOnly: true })).toEqual(['上合组织']));
  it('asks the article which summit is meant', () => {
    const which = (text: string) => recognise(lexicon, text).find(({ entity }) => entity.startsWith('astana'))?.entity;
    expect([
      which('上合组织2005年阿斯塔纳峰会。阿斯塔纳峰会'),
      which('2024年，上合组织。阿斯塔纳峰会'),
      which('上合组织。阿斯塔纳峰会'),
    ]).toEqual(['astana-2005', 'astana-2024', 'astana-2024']);
  });
  it('keeps the first of each section when asked to', () => {
    const text = '上合组织和上合组织青岛';
    const blocks = [
      { start: 0, end: 5, section: 1 },
      { start: 5, end: text.length, section: 2 },
    ];
    expect(recognise(lexicon, text, blocks, { firstPerSection: true }).map(({ start }) => start)).toEqual([0, 5, 9]);
  });
});

describe('traps', () => {
  it.each([
    '双方深化海上合作',
    '线上合作平台',
    '网上合同一键签署',
    '每天晚上合上电脑',
    '在同一平台上合作',
    '马上合作吧',
    '身上合适的外套',
    '以上合计三万元',
    '贴上合格证',
    '青岛商户线上合作，网上合同备案',
    '车上合影',
    'SCO诉IBM：Linux与Unix之争',
    'The SCO Group sold Unix in Central Asia',
    'SCORM packages hold a Sharable Content Object (SCO)',
    'UNESCO, ISCO-08 and SCO2',
    'England (ENG), Scotland (SCO)',
    'the rats of Tashkent',
    'RATS stands for remote attestation procedures',
    'шоссе на Шанхай',
    'ШОССЕ',
    'Шостакович',
    '上海精神卫生中心',
    '上海精神文明建设',
    'a UN peace mission',
    '海军执行和平使命',
    '中国银联卡',
    'sco.example.org',
  ])('%s', (text) => expect(found(text)).toEqual([]));
});

describe('bare 上合 beside the full name', () => {
  const context = '上合组织今日开会。';
  it.each([
    ['讲好“上合”故事', ['上合']],
    ['贡献上合力量', ['上合']],
    ['海上合作', []],
    ['网上合同', []],
    ['在台上合影', []],
    ['報名表上合共要填三欄', []],
    ['國道上合流路段', []],
    ['成交额上合人民币三亿元', []],
    ['合同上合不合规', []],
    ['手机上合成电子签名', []],
    ['上合成员之间', ['上合']],
    ['為什麼說上合不是北約', ['上合']],
  ])('%s', (text, wanted) => expect(found(context + text).slice(1)).toEqual(wanted));
});

describe('white space and blocks', () => {
  it('joins Chinese broken over lines, but not two short words', () => {
    expect(found('代表们讨论了上海合\n作组织的未来与其成员\n的共同发展问题今天')).toEqual(['上海合\n作组织']);
    expect(found('上合组织。甲上 合乙')).toEqual(['上合组织']);
  });
  it('never joins across an empty line or between lines that were not wrapped', () => {
    expect(found('上海合作\n\n组织')).toEqual([]);
    expect(found('链接\n上海合作\n组织机构\n这里是一行长得多的文字，它决定了版心的宽度')).toEqual([]);
  });
});

describe('the scout', () => {
  it.each([
    '上合组织',
    '「上合組織」',
    'the SCO.',
    'О ШОС',
    'shanghai spirit',
    'SHANGHAI COOPERATION ORGANIZATION',
    'Shanghai\n    Cooperation\u00a0Organisation',
    'Шанхай\u00adской орга\u00adнизации',
    'Шанхайской организации',
    'региональную антитеррористическую структуру',
  ])('wakes at %s', (text) => {
    expect(mayHoldCoreTerm(text)).toBe(true);
  });
  it.each([
    '海上合作与网上合同',
    'SCORM and UNESCO',
    'шоссе',
    'Xi Jinping in Qingdao',
    '一带一路',
    'cooperation in Shanghai',
  ])('sleeps at %s', (text) => {
    expect(mayHoldCoreTerm(text)).toBe(false);
  });
});
