// The selected text of a frame as a W3C text quote, with what the page says about itself.
import { articleDate } from '../meta/article-date.ts';

export interface SelectedQuote {
  exact: string;
  /** What stands before and after, at most `CONTEXT` UTF-16 code units each. */
  prefix: string;
  suffix: string;
  page: { url: string; title: string; date?: string };
}

/** Enough to tell one occurrence from another (the W3C's examples use as much). */
const CONTEXT = 32;
/** More than anybody quotes; the store takes no more. */
const LONGEST = 5000;

/** @returns undefined where nothing is selected in this frame */
export function readSelection(document: Document): SelectedQuote | undefined {
  const quote = fromField(document.activeElement) ?? fromText(document);
  if (quote === undefined || quote.exact.trim() === '') return undefined;
  const { href } = document.location;
  const date = articleDate(document, href);
  return {
    exact: quote.exact.trim().slice(0, LONGEST),
    prefix: quote.prefix,
    suffix: quote.suffix,
    page: { url: href.replace(/#.*$/su, ''), title: document.title, ...(date === undefined ? {} : { date }) },
  };
}

type Quote = Pick<SelectedQuote, 'exact' | 'prefix' | 'suffix'>;

/** Selections inside form fields are not part of the document's selection. */
function fromField(element: Element | null): Quote | undefined {
  if (!(element instanceof HTMLTextAreaElement || isTextInput(element))) return undefined;
  const { value, selectionStart, selectionEnd } = element;
  if (selectionStart === null || selectionEnd === null || selectionStart === selectionEnd) return undefined;
  return {
    exact: value.slice(selectionStart, selectionEnd),
    prefix: value.slice(Math.max(0, selectionStart - CONTEXT), selectionStart),
    suffix: value.slice(selectionEnd, selectionEnd + CONTEXT),
  };
}

/** A password is nothing to look up. */
function isTextInput(element: Element | null): element is HTMLInputElement {
  return element instanceof HTMLInputElement && ['text', 'search', 'url'].includes(element.type);
}

function fromText(document: Document): Quote | undefined {
  const selection = document.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const root = document.body ?? document.documentElement;
  const before = document.createRange();
  before.setStart(root, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const after = document.createRange();
  after.setStart(range.endContainer, range.endOffset);
  after.setEnd(root, root.childNodes.length);
  return {
    exact: selection.toString(),
    prefix: before.toString().slice(-CONTEXT),
    suffix: after.toString().slice(0, CONTEXT),
  };
}
