// Waits for moments in which the machine does nothing else: what is measured while others work says more of them.
import { cpus } from 'node:os';

/** Length of a look at the processors, and the longest wait, milliseconds. */
const LOOK = 150;
const LONGEST = 20_000;
/** Share of the processors' time that must be idle. */
const IDLE = 0.6;

/** @returns false where no quiet moment came */
export async function quietMoment(): Promise<boolean> {
  for (const end = performance.now() + LONGEST; performance.now() < end; ) {
    const before = idleAndAll();
    await new Promise((resolve) => setTimeout(resolve, LOOK));
    const after = idleAndAll();
    if ((after.idle - before.idle) / Math.max(1, after.all - before.all) >= IDLE) return true;
  }
  return false;
}

function idleAndAll(): { idle: number; all: number } {
  const times = cpus().map((cpu) => cpu.times);
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  return { idle: sum(times.map(({ idle }) => idle)), all: sum(times.flatMap((time) => Object.values(time))) };
}
