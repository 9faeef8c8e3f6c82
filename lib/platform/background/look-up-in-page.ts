// Opens the card of what is selected in a frame, beside the selection itself.
import { LONGEST_NAME } from '../../core/lexicon/longest-name.ts';
import { type PageStatus, pageStatus } from '../../core/search/page-status.ts';
import { askTab } from '../messages/send.ts';
import { injectInto } from './injector.ts';

/** In a document of any other kind no script of ours can run. */
const OPEN: readonly PageStatus[] = ['readable', 'local-file'];

/**
 * Whether a card can be expected to open in the page: told at once, because a side panel opens only in the very turn of the
 * user's click.
 */
export function mayOpenInPage(selected: {
  text: string;
  /** Address of the page, and of the frame that was clicked in. */
  addresses: readonly (string | undefined)[];
  /** Text fields have a selection of their own, beside which nothing can be placed. */
  editable: boolean;
}): boolean {
  if (selected.editable || selected.text.trim().length > LONGEST_NAME) return false; // those are searched for
  return selected.addresses.every(
    (address) =>
      address === undefined ||
      /^(?:about|data|blob):/u.test(address) ||
      OPEN.includes(pageStatus(address, true, { enabled: true, disabledSites: [] })),
  );
}

/** @returns false where no script can run, or where the frame sees no selection */
export async function lookUpInPage(tabId: number, frameId: number): Promise<boolean> {
  const asked = await askTab(tabId, 'tab:look-up', {}, frameId);
  if (asked.ok) return asked.content.done;
  // No annotator yet: the scout found nothing there.
  if (!(await injectInto(tabId, frameId))) return false;
  const again = await askTab(tabId, 'tab:look-up', {}, frameId);
  return again.ok && again.content.done;
}
