// What every part of a card may do, whatever surface the card stands on.
import { createContext } from 'react';
import type { MessageName } from '../../lib/core/i18n/messages.ts';

export interface CardServices {
  /** True when the text is on the clipboard. */
  copyText: (text: string) => Promise<boolean>;
  /** Says something in the card's live region. */
  tell: (message: MessageName) => void;
}

export const CardServicesContext = createContext<CardServices>({
  copyText: (text) =>
    navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    ),
  tell: () => undefined,
});
