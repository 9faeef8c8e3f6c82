// Looks up what the user has selected: any text, marked or not.
import { LONGEST_NAME } from '../../core/lexicon/longest-name.ts';
import { ask } from '../../platform/messages/send.ts';
import type { CardController } from '../card/card-controller.ts';
import type { Opener } from '../card/card-state.ts';
import type { TermInText } from '../card/definition-terms.ts';

export interface SelectionContext {
  card: CardController;
  /** Names in a text. */
  termsIn: (text: string) => TermInText[];
  /** Open shadow roots of the page, into which a selection may reach. */
  shadowRoots: readonly ShadowRoot[];
}

export interface SelectedText {
  text: string;
  range: Range;
}

/** The selected text of this frame that may be a name, or undefined. */
export function selectedText(shadowRoots: readonly ShadowRoot[]): SelectedText | undefined {
  const selection = getSelection();
  const range = selection === null ? undefined : rangeOf(selection, shadowRoots);
  const text = (selection?.isCollapsed === false ? selection : range)?.toString().trim() ?? '';
  return range === undefined || text === '' || text.length > LONGEST_NAME ? undefined : { text, range };
}

/** Opens the card of what is selected, or says that there is none. @returns false where nothing is selected */
export function lookUpSelection(context: SelectionContext, by: Opener): boolean {
  const selected = selectedText(context.shadowRoots);
  if (selected === undefined) return false;
  const { text, range } = selected;
  void entityNamed(text, context.termsIn).then((entity) => context.card.askForText(text, entity, range, by));
  return true;
}

/**
 * The entity that a text names: as a whole, as the dataset knows it (the lexicon of the page knows only the names that are
 * marked), or else the first one that it holds.
 */
export async function entityNamed(text: string, termsIn: SelectionContext['termsIn']): Promise<string | undefined> {
  const found = termsIn(text);
  const whole = found.find((term) => term.end - term.start === text.length);
  if (whole !== undefined) return whole.entity;
  const reply = await ask('entity:named', { text });
  return (reply.ok ? reply.content.entity : undefined) ?? found[0]?.entity;
}

interface ComposedSelection {
  getComposedRanges?: (options: { shadowRoots: ShadowRoot[] }) => StaticRange[];
}

/** A range of its own, which stays when the selection goes. */
function rangeOf(selection: Selection, shadowRoots: readonly ShadowRoot[]): Range | undefined {
  if (!selection.isCollapsed && selection.rangeCount > 0) return selection.getRangeAt(0).cloneRange();
  // Seen from the document, what is selected inside a shadow root is an empty place at its host.
  const [inside] = (selection as ComposedSelection).getComposedRanges?.({ shadowRoots: [...shadowRoots] }) ?? [];
  if (inside === undefined || inside.collapsed) return undefined;
  const range = document.createRange();
  range.setStart(inside.startContainer, inside.startOffset);
  range.setEnd(inside.endContainer, inside.endOffset);
  return range;
}
