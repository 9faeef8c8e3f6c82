import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createCardView, warmUp } from '../lib/page/card/card-view.tsx';
import { offerCard } from '../lib/page/card/contract.ts';
import { articleDate } from '../lib/page/meta/article-date.ts';

export default defineUnlistedScript(() => {
  offerCard({
    createView: createCardView,
    articleDate: () => articleDate(document, location.href),
  });
  warmUp();
});
