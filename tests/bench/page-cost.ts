// What the extension's scripts cost a page's main thread. On pages with terms by two methods at once: Chromium's sampling
// profiler (each sample with a script of the extension on its stack is ours, whatever native function it stands in) and
// Chromium's trace (tasks, layouts with the stack that forced them); both clocks count the same microseconds. On pages
// without terms by the trace alone: there all of ours is the scout's evaluation, shorter than the profiler's own work.
import type { CDPSession } from '@playwright/test';

export interface PageCost {
  /** Milliseconds with our scripts on the stack, by the profiler. */
  script: number;
  /** Milliseconds of the longest task that is mostly ours. */
  longestTask: number;
  /** Most milliseconds of ours within any one task, whosever it is. */
  longestShare: number;
  /** Layouts and style calculations that our scripts forced. */
  forcedLayouts: number;
}

/** Microseconds between samples. */
const INTERVAL = 100;
/** A sample that comes later than this speaks only for this much: in between the thread was idle or did not run. Microseconds. */
const LONGEST_SAMPLE = 10 * INTERVAL;
const CATEGORIES = [
  'toplevel',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'disabled-by-default-devtools.timeline.stack',
];
const OURS = 'chrome-extension://';

interface TraceEvent {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  pid: number;
  tid: number;
  args?: unknown;
}
interface Profile {
  nodes: { id: number; callFrame: { url: string }; children?: number[] }[];
  startTime: number;
  samples?: number[];
  timeDeltas?: number[];
}
interface Sample {
  at: number;
  time: number;
}

/** Runs an action under profiler and trace. */
export async function costOf(session: CDPSession, action: () => Promise<void>): Promise<PageCost> {
  let samples: Sample[] = [];
  const events = await traced(session, CATEGORIES, async () => {
    await session.send('Profiler.enable');
    await session.send('Profiler.setSamplingInterval', { interval: INTERVAL });
    await session.send('Profiler.start');
    await action();
    const { profile } = (await session.send('Profiler.stop')) as { profile: Profile };
    samples = ourSamples(profile);
  });
  return evaluate(events, samples);
}

/** Runs an action under the trace. @returns milliseconds of evaluating our scripts, compilation included */
export async function evaluationOf(session: CDPSession, action: () => Promise<void>): Promise<number> {
  const events = await traced(session, ['devtools.timeline'], action);
  return evaluations(events).reduce((sum, { dur = 0 }) => sum + dur, 0) / 1000;
}

async function traced(
  session: CDPSession,
  categories: readonly string[],
  action: () => Promise<void>,
): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: unknown }): void => {
    for (const event of value as TraceEvent[]) events.push(event);
  };
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: [...categories] },
  });
  await action();
  const complete = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', collect);
  return events;
}

function mentionsUs({ args }: TraceEvent): boolean {
  return JSON.stringify(args ?? {}).includes(OURS);
}

function evaluations(events: readonly TraceEvent[]): TraceEvent[] {
  return events.filter((event) => event.name === 'EvaluateScript' && event.ph === 'X' && mentionsUs(event));
}

/** Samples with a script of ours anywhere on the stack. */
function ourSamples({ nodes, startTime, samples = [], timeDeltas = [] }: Profile): Sample[] {
  const ours = new Set<number>();
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const mark = (id: number, within: boolean): void => {
    const node = byId.get(id);
    if (node === undefined) return;
    const own = within || node.callFrame.url.startsWith(OURS);
    if (own) ours.add(id);
    for (const child of node.children ?? []) mark(child, own);
  };
  if (nodes[0] !== undefined) mark(nodes[0].id, false);
  const found: Sample[] = [];
  let at = startTime;
  samples.forEach((id, index) => {
    at += timeDeltas[index] ?? 0;
    // A sample stands for the time until the next one.
    if (ours.has(id))
      found.push({ at, time: Math.max(0, Math.min(timeDeltas[index + 1] ?? INTERVAL, LONGEST_SAMPLE)) });
  });
  return found;
}

function evaluate(events: readonly TraceEvent[], samples: readonly Sample[]): PageCost {
  const main = evaluations(events)[0] ?? events.find((event) => event.name === 'FunctionCall' && mentionsUs(event));
  const tasks = events
    .filter(
      (event) =>
        event.name === 'RunTask' &&
        event.ph === 'X' &&
        main !== undefined &&
        event.pid === main.pid &&
        event.tid === main.tid,
    )
    .sort((one, other) => one.ts - other.ts);
  let longestTask = 0;
  let longestShare = 0;
  let index = 0;
  for (const { ts, dur = 0 } of tasks) {
    let share = 0;
    while ((samples[index]?.at ?? Number.POSITIVE_INFINITY) < ts) index += 1;
    for (; (samples[index]?.at ?? Number.POSITIVE_INFINITY) < ts + dur; index += 1) share += samples[index]?.time ?? 0;
    longestShare = Math.max(longestShare, share);
    if (share * 2 >= dur) longestTask = Math.max(longestTask, dur);
  }
  return {
    script: samples.reduce((sum, { time }) => sum + time, 0) / 1000,
    longestTask: longestTask / 1000,
    longestShare: longestShare / 1000,
    forcedLayouts: events.filter(
      (event) => (event.name === 'Layout' || event.name === 'UpdateLayoutTree') && mentionsUs(event),
    ).length,
  };
}
