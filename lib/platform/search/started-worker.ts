// The search worker of a page, started by a script of its own before the page's modules are read, and taken by them.

const STARTED = Symbol.for('sco-lens.search-worker');
const home = globalThis as { [STARTED]?: Worker };

export function startWorker(): Worker {
  const worker = new Worker('/search-worker.js');
  home[STARTED] = worker;
  return worker;
}

/** The worker that was started early, or a new one where none was. */
export function takeWorker(): Worker {
  return home[STARTED] ?? startWorker();
}
