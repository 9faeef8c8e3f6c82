// What two readings of a block have in common.
import type { Hits } from '../../core/match/scan.ts';

export function sameHits(a: Hits, b: Hits): boolean {
  if (a.count !== b.count) return false;
  for (let index = 0; index < a.count; index += 1) {
    if (
      a.starts[index] !== b.starts[index] ||
      a.ends[index] !== b.ends[index] ||
      a.payloads[index] !== b.payloads[index]
    )
      return false;
  }
  return true;
}

/** Whether all names found count. */
export function countAll({ count, payloads }: Hits, allowed: Uint8Array): boolean {
  for (let index = 0; index < count; index += 1) if (allowed[payloads[index] ?? 0] === 0) return false;
  return true;
}
