// Budgets in bytes, enforced by the build. What loads on every page is sacred.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Largest size of a built file, bytes, and why. */
const FILES: Readonly<Record<string, number>> = {
  'scout.js': 10_000, // every page, every frame
  'annotator.js': 64_000, // pages with terms; a kilobyte of script costs such a page a tenth of a millisecond
  'card.js': 420_000, // pages on which a card was opened
};
/** All scripts of a page together, bytes. */
const PAGES: Readonly<Record<string, number>> = { 'popup.html': 250_000 };

/** @throws Error naming each file over its budget, and each that the budget expects and the build lacks */
export function checkBudgets(folder: string): void {
  const faults: string[] = [];
  for (const [name, budget] of Object.entries(FILES)) {
    const path = join(folder, name);
    if (!existsSync(path)) faults.push(`${name} was not built`);
    else compare(name, statSync(path).size, budget, faults);
  }
  for (const [name, budget] of Object.entries(PAGES)) {
    const path = join(folder, name);
    if (!existsSync(path)) faults.push(`${name} was not built`);
    else compare(`scripts of ${name}`, pageScripts(folder, path), budget, faults);
  }
  if (faults.length > 0)
    throw new Error(`Over budget: ${faults.join('; ')}. Find out what came in before raising a budget.`);
}

function compare(name: string, size: number, budget: number, faults: string[]): void {
  console.log(`  ${name}: ${(size / 1000).toFixed(1)} kB of ${(budget / 1000).toFixed(0)} kB`);
  if (size > budget) faults.push(`${name} has ${String(size)} bytes, allowed are ${String(budget)}`);
}

/** Bytes of the scripts a page loads at start: those it names and those they import statically. */
function pageScripts(folder: string, page: string): number {
  const queue = [...readFileSync(page, 'utf8').matchAll(/(?:src|href)="\/?([^"]+\.js)"/gu)].map(
    (match) => match[1] ?? '',
  );
  const seen = new Set<string>();
  let total = 0;
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (seen.has(name) || !existsSync(join(folder, name))) continue;
    seen.add(name);
    total += statSync(join(folder, name)).size;
    const text = readFileSync(join(folder, name), 'utf8');
    const chunks = readdirSync(join(folder, 'chunks'));
    for (const match of text.matchAll(/(?:from|import)\s*["']\.\/(?:chunks\/)?([\w-]+\.js)["']/gu)) {
      const chunk = match[1] ?? '';
      if (chunks.includes(chunk)) queue.push(`chunks/${chunk}`);
    }
  }
  return total;
}
