// What is damaged heals; what comes from the future is kept.
import { CardReader, waitForMention } from './driver/lens.ts';
import { type BrowserName, expect, launch, test } from './driver/test.ts';

test('a damaged database answers again, and a settings record from the future is kept', async ({ server }, info) => {
  test.setTimeout(120_000);
  let browser = await launch(info.project.name as BrowserName);
  let cards = await CardReader.open(browser);
  const url = `${server.origin}/articles/sample-zh.html?damage`;

  // The records of whatever slot is active go, as after a half-lost profile; and a newer version has written settings.
  const ready = await cards.page.evaluate(async () => {
    const reply: { content?: { ready: boolean } } = await chrome.runtime.sendMessage({
      request: 'dataset:ensure',
      content: {},
    });
    return reply.content?.ready;
  }, undefined);
  expect(ready).toBe(true);
  await cards.page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('sco-lens');
        opening.onsuccess = () => {
          const change = opening.result.transaction(['slotA', 'slotB'], 'readwrite');
          change.objectStore('slotA').clear();
          change.objectStore('slotB').clear();
          change.oncomplete = () => {
            opening.result.close();
            resolve();
          };
          change.onerror = () => reject(change.error);
        };
      }),
    undefined,
  );
  await cards.page.evaluate(
    () => chrome.storage.local.set({ settings: { language: 'en', hologram: 3, theme: 'plaid' } }),
    undefined,
  );

  const { profile } = browser;
  await browser.close();
  browser = await launch(info.project.name as BrowserName, { profile });
  cards = await CardReader.open(browser);
  const page = await browser.newPage();
  await page.goto(url);
  await page.toFront();
  const mention = await waitForMention(page, '上海精神');
  await page.move(5, 5);
  await page.move(mention.x, mention.y);
  expect((await cards.wait(url)).text).toContain('Source excerpts');
  const stored = await cards.page.evaluate(
    async () => (await chrome.storage.local.get('settings'))['settings'],
    undefined,
  );
  expect(stored).toEqual({ language: 'en', hologram: 3, theme: 'plaid' });
  await browser.close();
});
