import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createCardView, warmUp } from '../lib/page/card/card-view.tsx';
import { offerCardView } from '../lib/page/card/contract.ts';

export default defineUnlistedScript(() => {
  offerCardView(createCardView);
  warmUp();
});
