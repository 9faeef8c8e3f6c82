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
  `# Bench\n\nMedians; each section is one run, everything beside its peer in that run. \`npm run bench\` measures, then\n\`node tests/bench/render.ts\` writes this file. How each figure is taken is said where it is taken, in \`tests/bench\`.\n\nmark.js stands beside us twice: with all the names that we look for, which is our task, and told which hundred names are on\nthe page, which nobody knows beforehand. So does one regular expression: able to do what the matcher does with Chinese\n(traditional characters, broken lines), and of bare spellings alone. No bound was set for the first marks on ten million\ncharacters. On short pages without terms much is what any script pays for being compiled and for touching the\ndocument first: the walk itself as an extension's script shows how much.\n\nSearch, popup and card print tables of their own (\`search.ts\`, \`popup.ts\`, \`card.ts\`).\n\n${sections.join('\n')}`,
);
