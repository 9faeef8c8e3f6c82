// Measures what the extension's scripts cost a page, from Chromium's own trace: only calls into scripts of the extension
// count, whatever else the browser does.
import type { CDPSession, Page } from '@playwright/test';

export interface ScriptCost {
  /** Milliseconds of main-thread time in the extension's scripts. */
  total: number;
  /** Milliseconds of the longest single call. */
  longest: number;
}

interface TraceEvent {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  tid: number;
  pid: number;
  args?: { data?: { url?: string; stackTrace?: { url?: string }[] } };
}

const CATEGORIES = ['devtools.timeline', 'v8.execute', 'disabled-by-default-devtools.timeline'];

/** Runs an action under trace and adds up the calls into scripts whose address begins with the prefix. */
export async function costOf(page: Page, prefix: string, action: () => Promise<void>): Promise<ScriptCost> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES },
  });
  await action();
  await finish(session);
  return sum(events.filter((event) => event.ph === 'X' && isOurs(event, prefix)));
}

async function finish(session: CDPSession): Promise<void> {
  const complete = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
  await session.send('Tracing.end');
  await complete;
  await session.detach();
}

function isOurs({ name, args }: TraceEvent, prefix: string): boolean {
  return (
    (name === 'FunctionCall' || name === 'EvaluateScript' || name === 'v8.run') &&
    (args?.data?.url ?? '').startsWith(prefix)
  );
}

/** Calls inside calls count once. */
function sum(events: readonly TraceEvent[]): ScriptCost {
  const ordered = [...events].sort((a, b) => a.tid - b.tid || a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  let total = 0;
  let longest = 0;
  let end = Number.NEGATIVE_INFINITY;
  let thread = -1;
  for (const { ts, dur = 0, tid } of ordered) {
    if (tid === thread && ts < end) continue;
    thread = tid;
    end = ts + dur;
    total += dur / 1000;
    longest = Math.max(longest, dur / 1000);
  }
  return { total, longest };
}
