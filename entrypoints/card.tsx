import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createCardView, warmUp } from '../lib/page/card/card-view.tsx';
import { CardWindow } from '../lib/page/card/card-window.ts';
import { offerCard } from '../lib/page/card/contract.ts';
import { articleDate } from '../lib/page/meta/article-date.ts';

export default defineUnlistedScript(() => {
  offerCard({
    openWindow: (...card) => new CardWindow(createCardView, ...card),
    articleDate: () => articleDate(document, location.href),
  });
  warmUp();
});
