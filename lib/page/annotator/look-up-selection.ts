// Looks up what the user has selected: any text, marked or not.
import { ask } from '../../platform/messages/send.ts';
import type { CardController } from '../card/card-controller.ts';
import type { TermInText } from '../card/definition-terms.ts';
import { LIMIT } from '../card/delays.ts';

export interface SelectionContext {
  card: CardController;
  /** Names in a text. */
  termsIn: (text: string) => TermInText[];
}

/** The selected text of this frame that may be a name, or undefined. */
export function selectedText(): { text: string; range: Range } | undefined {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const text = selection.toString().trim();
  return text === '' || text.length > LIMIT.selection
    ? undefined
    : { text, range: selection.getRangeAt(0).cloneRange() };
}

/** Opens the card of what is selected, or says that there is none. @returns false where nothing is selected */
export function lookUpSelection({ card, termsIn }: SelectionContext): boolean {
  const selected = selectedText();
  if (selected === undefined) return false;
  const { text, range } = selected;
  const found = termsIn(text);
  const whole = found.find((term) => term.end - term.start === text.length);
  if (whole !== undefined) card.askForText(text, whole.entity, range);
  else void askByName(text).then((named) => card.askForText(text, named ?? found[0]?.entity, range));
  return true;
}

/** The lexicon of the page knows the names that are marked; the dataset knows all. */
async function askByName(text: string): Promise<string | undefined> {
  const reply = await ask('entity:named', { text });
  return reply.ok ? (reply.content.entity ?? undefined) : undefined;
}
