// Which elements break a line of text, which are left out. Decided by name, because asking for computed style costs a
// style calculation per element; what styles make of inline elements is looked at where it matters (`seams.ts`). Names are
// local names, which are in lower case for HTML's elements in every kind of document.

/** Elements whose text is never read: code, controls, embedded content, ruby readings. */
export const SKIPPED = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'textarea',
  'input',
  'select',
  'option',
  'datalist',
  'code',
  'kbd',
  'samp',
  'var',
  'svg',
  'math',
  'canvas',
  'iframe',
  'frame',
  'object',
  'embed',
  'video',
  'audio',
  'rt',
  'rp',
  'rtc',
  'head',
  'title',
  'meter',
  'progress',
]);

/** Skipped elements that leave no gap in the line: it reads on behind them. */
export const UNSEEN = new Set(['script', 'style', 'noscript', 'template', 'datalist', 'rt', 'rp', 'rtc']);

/** Elements that flow within a line: text goes on through them. Everything else begins and ends a block. */
export const INLINE = new Set([
  'a',
  'abbr',
  'acronym',
  'b',
  'bdi',
  'bdo',
  'big',
  'cite',
  'data',
  'del',
  'dfn',
  'em',
  'font',
  'i',
  'ins',
  'label',
  'mark',
  'nobr',
  'q',
  'rb',
  'ruby',
  's',
  'small',
  'span',
  'strike',
  'strong',
  'sub',
  'sup',
  'time',
  'tt',
  'u',
  'wbr',
  'button',
  'slot',
]);

/** Headings open a new section, for the setting "first mention in each section". */
export const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** Whether text at or below this element is left out. */
export function isSkipped(element: Element, name = element.localName): boolean {
  return SKIPPED.has(name) || element.hasAttribute('hidden') || isEditingHost(element);
}

/** Whether text at or below an element is left out for its own sake or that of anything around it. */
export function isWithinSkipped(element: Element): boolean {
  for (let around: Element | null = element; around !== null; around = composedParent(around))
    if (isSkipped(around)) return true;
  return false;
}

/** Whether somebody edits text here: nothing is annotated under a caret. */
function isEditingHost(element: Element): boolean {
  const editable = element.getAttribute('contenteditable');
  return editable !== null && editable !== 'false';
}

/** The element around an element; around a shadow tree stands its host. */
export function composedParent({ parentNode }: Element): Element | null {
  if (parentNode instanceof ShadowRoot) return parentNode.host;
  return parentNode instanceof Element ? parentNode : null;
}

/** Whether an element stands at or below another, shadow trees included. */
export function composedContains(element: Element, inside: Element): boolean {
  for (let around: Element | null = inside; around !== null; around = composedParent(around))
    if (around === element) return true;
  return false;
}

/** The nearest element at or above a node that begins a block; above a shadow root stands its host. */
export function blockElementOf(node: Node): Element {
  let current: Node | null = node;
  while (current !== null) {
    if (current instanceof Element && !INLINE.has(current.localName)) return current;
    current = current instanceof ShadowRoot ? current.host : current.parentNode;
  }
  return document.documentElement;
}
