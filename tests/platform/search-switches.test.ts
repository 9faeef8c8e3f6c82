// What switches and shortcuts change.
import { describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS } from '../../lib/core/settings/settings.ts';
import { hostOf } from '../../lib/platform/host-of.ts';
import { switchSite } from '../../lib/platform/search/site-switches.ts';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

const { toggled } = await import('../../lib/platform/background/toggle-site.ts');
const settings = (enabled: boolean, ...disabledSites: string[]) => ({ ...DEFAULT_SETTINGS, enabled, disabledSites });

describe('the shortcut of a site', () => {
  test.each([
    ['turns it off', settings(true, 'b'), { disabledSites: ['b', 'a'] }],
    ['turns it on', settings(true, 'a', 'b'), { enabled: true, disabledSites: ['b'] }],
    ['turns everything on where everything is off', settings(false), { enabled: true }],
    ['turns both on', settings(false, 'a'), { enabled: true, disabledSites: [] }],
  ])('%s', (_name, before, change) => {
    expect(toggled(before, 'a')).toEqual(change);
  });
});

describe('the switch of a site', () => {
  test.each([
    ['on', settings(true, 'a', 'b'), true, { disabledSites: ['b'] }],
    ['off', settings(true, 'b'), false, { disabledSites: ['b', 'a'] }],
    ['off twice', settings(true, 'a'), false, { disabledSites: ['a'] }],
  ])('%s', (_name, before, on, change) => {
    expect(switchSite(before, 'a', on)).toEqual(change);
  });
});

test.each([
  ['https://www.xinhuanet.com:8443/a', 'www.xinhuanet.com'],
  ['http://[::1]/', '[::1]'],
  ['about:blank', ''],
  ['not an address', ''],
  [undefined, ''],
])('hostOf %s', (address, expected) => {
  expect(hostOf(address)).toBe(expected);
});
