import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readSelection } from '../lib/page/selection/read-selection.ts';

/** Injected when a menu or shortcut asks for the selection; what it returns is the answer. */
export default defineUnlistedScript(() => readSelection(document));
