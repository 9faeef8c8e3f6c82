// The time for which a card answers.
import { createContext, use } from 'react';
import { type DateSpan, dateSpan, todayNumber } from '../../lib/core/time/date-span.ts';

export interface AsOf {
  when: DateSpan;
  /** True when it is the article's time, false for today. */
  isArticle: boolean;
  /** EDTF date of the article, where one is known. */
  articleDate: string | undefined;
}

export function asOf(articleDate: string | undefined, today: boolean): AsOf {
  const span = articleDate === undefined || today ? undefined : dateSpan(articleDate);
  const day = todayNumber();
  return { when: span ?? { first: day, last: day }, isArticle: span !== undefined, articleDate };
}

export const AsOfContext = createContext<AsOf>(asOf(undefined, true));

export function useAsOf(): AsOf {
  return use(AsOfContext);
}
