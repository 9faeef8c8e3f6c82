// Why a page has no terms: what can be told from its address and the settings.
import type { Settings } from '../settings/settings.ts';

export type PageStatus =
  | 'readable'
  /** The page can be read, but not every frame in it. */
  | 'closed-frames'
  | 'off-everywhere'
  | 'off-here'
  /** Pages of the browser, of extensions and of their stores. */
  | 'browser-page'
  | 'local-file'
  | 'pdf'
  /** The user has not let the extension read the site. */
  | 'no-access';

/** Hosts on which browsers run no extension. */
const STORES: readonly RegExp[] = [
  /^chromewebstore\.google\.com$/u,
  /^chrome\.google\.com$/u,
  /^microsoftedge\.microsoft\.com$/u,
  /^(?:[\w-]+\.)*addons\.mozilla\.org$/u,
  /^(?:accounts|content|support|install|discovery)\.(?:firefox|mozilla)\.(?:com|org|cdn\.mozilla\.net)$/u,
];

/**
 * @param address undefined where the browser does not tell it to us
 * @param allowed whether the extension may read this address
 */
export function pageStatus(
  address: string | undefined,
  allowed: boolean,
  settings: Pick<Settings, 'enabled' | 'disabledSites'>,
): PageStatus {
  const url = address !== undefined && URL.canParse(address) ? new URL(address) : undefined;
  if (url?.protocol === 'file:') return allowed ? 'readable' : 'local-file';
  if (url === undefined) return allowed ? 'browser-page' : 'no-access';
  if (!/^https?:$/u.test(url.protocol)) return 'browser-page';
  if (STORES.some((store) => store.test(url.hostname))) return 'browser-page';
  if (!settings.enabled) return 'off-everywhere';
  if (settings.disabledSites.includes(url.hostname)) return 'off-here';
  if (!allowed) return 'no-access';
  return /\.pdf$/iu.test(url.pathname) ? 'pdf' : 'readable';
}
