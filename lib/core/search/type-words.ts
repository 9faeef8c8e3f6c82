// Words that name a type of entry, in three languages: “文件”, “summit”, «документы» list what is of that type.

import { isHan } from './fold.ts';
import type { KeyType } from './key-format.ts';
import { stem } from './stem.ts';

const WORDS: Readonly<Record<KeyType, string>> = {
  organization: '国际组织 组织 organization organisation организация',
  organ: '机关 机构 常设机构 organ body орган',
  mechanism: '机制 会议机制 mechanism механизм',
  status: '地位 身份 status статус',
  country: '国家 country страна',
  place: '城市 地点 地方 city place город место',
  document: '文件 文献 document paper документ',
  summit: '峰会 summit саммит',
  meeting: '会议 会晤 meeting встреча заседание',
  concept: '概念 理念 concept понятие концепция',
  initiative: '倡议 initiative инициатива',
  programme: '项目 计划 programme program project программа проект',
  forum: '论坛 forum форум',
  finance: '金融 finance финансы',
  platform: '平台 基地 platform base платформа площадка',
  corridor: '走廊 通道 corridor route коридор маршрут',
  railway: '铁路 railway railroad железная',
  crossing: '口岸 crossing переход',
  pipeline: '管道 管线 pipeline трубопровод',
  field: '油田 气田 油气田 oilfield gasfield месторождение',
  plant: '工厂 电站 plant завод электростанция',
  company: '公司 企业 company компания',
  exercise: '演习 军演 exercise drill учения',
  person: '人物 person people персона человек люди',
  institute: '院校 大学 研究所 智库 university institute university институт университет',
  format: '合作机制 格式 format формат',
  technology: '技术 technology технология',
  occurrence: '历史事件 occurrence',
  event: '事件 大事 大事记 event события событие',
};

const TYPES_BY_WORD: ReadonlyMap<string, readonly KeyType[]> = (() => {
  const types = new Map<string, KeyType[]>();
  for (const [type, words] of Object.entries(WORDS) as [KeyType, string][]) {
    for (const word of new Set(words.split(' ').map(stem))) types.set(word, [...(types.get(word) ?? []), type]);
  }
  return types;
})();
const CHINESE_WORDS = [...TYPES_BY_WORD.keys()]
  .filter((word) => isHan(word.charCodeAt(0)))
  .toSorted((a, b) => b.length - a.length);

/** What a query says about types: the types, and the query without the word that named them. */
export interface TypeQuery {
  readonly types: readonly KeyType[];
  readonly rest: string;
}

/**
 * Finds the one type word of a query: a word of its own (“саммит 2018”), or the end of a Chinese phrase (青岛文件).
 * @param folded the folded query; folding drops spaces between Chinese words, so a type word at the beginning is found too.
 */
export function parseTypeQuery(folded: string): TypeQuery | undefined {
  const words = folded.split(' ');
  for (let i = words.length - 1; i >= 0; i -= 1) {
    const types = TYPES_BY_WORD.get(stem(words[i] ?? ''));
    if (types !== undefined) return { types, rest: words.toSpliced(i, 1).join(' ') };
  }
  const word =
    CHINESE_WORDS.find((known) => folded.endsWith(known)) ?? CHINESE_WORDS.find((known) => folded.startsWith(known));
  if (word === undefined) return undefined;
  const rest = folded.endsWith(word) ? folded.slice(0, -word.length) : folded.slice(word.length);
  return { types: TYPES_BY_WORD.get(word) ?? [], rest: rest.trim() };
}
