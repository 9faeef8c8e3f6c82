import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startScout } from '../lib/page/scout/start.ts';

export default defineUnlistedScript(startScout);
