// `node tests/bench/render.ts`: the last bench's rows as the table of docs/bench.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_FOLDER } from '../../lib/command/paths.ts';
import { cellsOf, HEADINGS, RESULTS_FOLDER, type Row } from './table.ts';

const PARTS = {
  matching: 'Matching, in Node',
  scout: 'Pages without terms, in Chromium',
  browser: 'Pages with terms, in Chromium',
} as const;

const sections = Object.entries(PARTS).map(([part, title]) => {
  const { command, rows } = JSON.parse(readFileSync(join(RESULTS_FOLDER, `${part}.json`), 'utf8')) as {
    command: string;
    rows: Row[];
  };
  const lines = [HEADINGS, HEADINGS.map(() => '---'), ...rows.map(cellsOf)].map((cells) => `| ${cells.join(' | ')} |`);
  return `## ${title}\n\nMade by \`${command}\`.\n\n${lines.join('\n')}\n`;
});
writeFileSync(
  join(PROJECT_FOLDER, 'docs', 'bench.md'),
  `# Bench\n\nMedians; each section is one run, everything beside its peer in that run. \`npm run bench\` measures, then\n\`node tests/bench/render.ts\` writes this file. How each figure is taken is said where it is taken, in \`tests/bench\`.\n\nmark.js stands beside us twice: with only the hundred names that are on the page, and with all the names that we look for,\nwhich is our task. No bound was set for the first marks on ten million characters; the row carries that of one million.\nSearch, popup and card print tables of their own (\`search.ts\`, \`popup.ts\`, \`card.ts\`).\n\n${sections.join('\n')}`,
);
