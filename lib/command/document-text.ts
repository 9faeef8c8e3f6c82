// The text of a file as a page would show it, and its blocks.
import { parseHTML } from 'linkedom';
import { blocksOf } from '../core/match/blocks.ts';
import type { Block } from '../core/match/recognise.ts';
import { INLINE, SKIPPED } from '../page/text/block-elements.ts';

export interface DocumentText {
  text: string;
  blocks: Block[];
}

const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

/** Plain text as it is. */
export function textOfPlain(source: string): DocumentText {
  return { text: source, blocks: blocksOf(source) };
}

/** The visible text of an HTML document, its blocks joined by line feeds; white space as a browser collapses it. */
export function textOfHtml(source: string): DocumentText {
  const { document } = parseHTML(
    /<html[\s>]/iu.test(source) ? source : `<!doctype html><html><body>${source}</body></html>`,
  );
  const pieces: string[] = [];
  let current = '';
  const endBlock = (): void => {
    const block = current.replace(/[ \t\n\r\f]+/gu, ' ').trim();
    if (block !== '') pieces.push(block);
    current = '';
  };
  const visit = (node: Node): void => {
    if (node.nodeType === TEXT_NODE) current += node.textContent ?? '';
    if (node.nodeType !== ELEMENT_NODE) return;
    const element = node as Element;
    const name = element.tagName.toLowerCase();
    if (SKIPPED.has(name) || element.hasAttribute('hidden')) return;
    const breaks = !INLINE.has(name);
    if (breaks) endBlock();
    for (const child of element.childNodes) visit(child);
    if (breaks) endBlock();
  };
  visit(document.body ?? document.documentElement);
  endBlock();
  const blocks: Block[] = [];
  let text = '';
  for (const piece of pieces) {
    if (text !== '') text += '\n';
    blocks.push({ start: text.length, end: text.length + piece.length });
    text += piece;
  }
  return { text, blocks };
}
