import { describe, expect, test } from 'vitest';
import { pageStatus } from '../../lib/core/search/page-status.ts';

const ON = { enabled: true, disabledSites: ['off.example'] };

describe('pageStatus', () => {
  test.each([
    ['https://www.xinhuanet.com/a.html', true, ON, 'readable'],
    ['http://127.0.0.1:8080/', true, ON, 'readable'],
    ['https://off.example/x', true, ON, 'off-here'],
    ['https://sub.off.example/x', true, ON, 'readable'],
    ['https://off.example/x', true, { ...ON, enabled: false }, 'off-everywhere'],
    ['https://www.xinhuanet.com/', false, ON, 'no-access'],
    ['chrome://settings/', true, ON, 'browser-page'],
    ['about:addons', true, ON, 'browser-page'],
    ['chrome-extension://abc/reader.html', true, ON, 'browser-page'],
    ['moz-extension://abc/reader.html', true, ON, 'browser-page'],
    ['view-source:https://a.example/', true, ON, 'browser-page'],
    ['https://chromewebstore.google.com/detail/x', true, ON, 'browser-page'],
    ['https://microsoftedge.microsoft.com/addons', true, ON, 'browser-page'],
    ['https://addons.mozilla.org/zh-CN/', true, ON, 'browser-page'],
    ['https://www.google.com/', true, ON, 'readable'],
    [undefined, true, ON, 'browser-page'],
    [undefined, false, ON, 'no-access'],
    ['file:///home/a/b.html', true, ON, 'readable'],
    ['file:///home/a/b.html', false, ON, 'local-file'],
    ['https://a.example/declaration.PDF', true, ON, 'pdf'],
    ['https://a.example/show?file=x.pdf', true, ON, 'readable'],
  ] as const)('%s', (address, allowed, settings, expected) => {
    expect(pageStatus(address, allowed, settings)).toBe(expected);
  });
});
