// Compile time only: the pinyin readings of every Chinese character in the labels.
import { pinyin } from 'pinyin-pro';

const HAN_RUN = /[\u3400-\u9fff\u3007]+/gu;

/**
 * Characters with two common readings, of which people type either (行 háng, xíng). A reading that pinyin-pro chose
 * for some label is added by itself; these are known beforehand, and both are accepted wherever the character stands:
 * who mistakes 秘书长 for mìshūcháng shall find it too.
 */
const POLYPHONES: Readonly<Record<string, string>> = {
  行: 'hang xing',
  重: 'zhong chong',
  长: 'chang zhang',
  都: 'du dou',
  乐: 'le yue',
  会: 'hui kuai',
  朝: 'chao zhao',
  藏: 'zang cang',
  传: 'chuan zhuan',
  调: 'tiao diao',
  参: 'can shen',
  降: 'jiang xiang',
  厦: 'sha xia',
  卡: 'ka qia',
  塞: 'sai se',
  阿: 'a e',
  叶: 'ye xie',
  单: 'dan shan',
  尉: 'wei yu',
  查: 'cha zha',
  率: 'lv shuai',
  大: 'da dai',
  的: 'de di',
  地: 'di de',
  强: 'qiang jiang',
  车: 'che ju',
  薄: 'bo bao',
  血: 'xue xie',
  色: 'se shai',
  落: 'luo la',
  系: 'xi ji',
  校: 'xiao jiao',
  省: 'sheng xing',
  盛: 'sheng cheng',
  角: 'jiao jue',
  便: 'bian pian',
  差: 'cha chai',
  种: 'zhong chong',
  识: 'shi zhi',
  秘: 'mi bi',
  和: 'he huo',
  给: 'gei ji',
  度: 'du duo',
  万: 'wan mo',
  什: 'shi shen',
  曾: 'zeng ceng',
  解: 'jie xie',
  石: 'shi dan',
  数: 'shu shuo',
  核: 'he hu',
};

/** ü is typed as v, as u or as ü; the query's ü is brought to v, so v and u are stored. */
function spellings(reading: string): string[] {
  const plain = reading.replaceAll('ü', 'v');
  return plain.includes('v') ? [plain, plain.replaceAll('v', 'u')] : [plain];
}

/**
 * Readings in the form of `SearchKeys.readings`, the commonest first.
 * @param labels folded labels (simplified characters); context decides the reading of each character.
 */
export function compileReadings(labels: Iterable<string>): string {
  const counts = new Map<string, Map<string, number>>();
  for (const label of labels) {
    for (const [run] of label.matchAll(HAN_RUN)) {
      const syllables = pinyin(run, { type: 'array', toneType: 'none', v: true });
      [...run].forEach((character, i) => {
        const syllable = syllables[i];
        if (syllable === undefined || !/^[a-zü]+$/u.test(syllable)) return;
        const readings = counts.get(character) ?? new Map<string, number>();
        readings.set(syllable, (readings.get(syllable) ?? 0) + 1);
        counts.set(character, readings);
      });
    }
  }
  return [...counts]
    .map(([character, readings]) => {
      const byUse = [...readings].toSorted((a, b) => b[1] - a[1]).map(([reading]) => reading);
      const known = POLYPHONES[character]?.split(' ') ?? [];
      return character + [...new Set([...byUse, ...known].flatMap(spellings))].join(',');
    })
    .join(' ');
}
