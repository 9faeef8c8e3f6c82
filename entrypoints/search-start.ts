import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startWorker } from '../lib/platform/search/started-worker.ts';

/** Runs before all else in popup and side panel: the index is made while React is still being read. */
export default defineUnlistedScript(() => startWorker());
