// Measuring several ways side by side: rounds are interleaved, so that a slow moment of the machine hits all alike.

/** One way to be measured. Its result is kept, so that the engine cannot leave the work out. */
export interface Way {
  name: string;
  run: () => number;
}
export interface Measured {
  name: string;
  milliseconds: number;
  result: number;
}

let sink = 0;

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Medians over `rounds` interleaved rounds, after `warmUps` that do not count. */
export function measure(ways: readonly Way[], rounds: number, warmUps = 3): Measured[] {
  const times = ways.map((): number[] => []);
  const results = ways.map(() => 0);
  for (let round = -warmUps; round < rounds; round += 1) {
    ways.forEach((way, index) => {
      const start = performance.now();
      results[index] = way.run();
      const elapsed = performance.now() - start;
      sink += results[index] ?? 0;
      if (round >= 0) times[index]?.push(elapsed);
    });
  }
  return ways.map((way, index) => ({
    name: way.name,
    milliseconds: median(times[index] ?? []),
    result: results[index] ?? 0,
  }));
}

export function consumed(): number {
  return sink;
}
