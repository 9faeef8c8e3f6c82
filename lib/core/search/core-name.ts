// Most official names carry the organisation's own name, which nobody types: who looks for 秘书处 or “business council”
// means the SCO's. The core of a label is what remains without it, and counts as a name of its own.

/** Folded; the longest that fits is taken off, once at each end. */
const HEADS = [
  '上海合作组织成员国',
  '上海合作组织',
  '上合组织成员国',
  '上合组织',
  '中国上海合作组织',
  '中国上合组织',
  '上合',
  'shanghai cooperation organization ',
  'shanghai cooperation organisation ',
  'sco ',
  'шос ',
].toSorted((a, b) => b.length - a.length);
const TAILS = [
  ' of the shanghai cooperation organization',
  ' of the shanghai cooperation organisation',
  ' of the sco',
  ' of the sco member states',
  ' of the member states of the shanghai cooperation organization',
  ' of sco member states',
  ' шанхайской организации сотрудничества',
  ' шос',
  ' государств членов шос',
  ' государств членов шанхайской организации сотрудничества',
].toSorted((a, b) => b.length - a.length);
/** A core of one character (上合+) is no name. */
const SHORTEST_CORE = 2;

/** The core of a folded label, as `[start, end)`; the whole label where nothing comes off. */
export function coreOf(folded: string): [number, number] {
  const head = HEADS.find((name) => folded.startsWith(name))?.length ?? 0;
  const tail = TAILS.find((name) => folded.endsWith(name))?.length ?? 0;
  return folded.length - head - tail >= SHORTEST_CORE ? [head, folded.length - tail] : [0, folded.length];
}
