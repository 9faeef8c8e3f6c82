// The terms of tabs and the wishes to the side panel, kept for the browser's session.
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

const { askPanel, takePanelRequests } = await import('../../lib/platform/search/panel-request.ts');
const { forgetTabTerms, saveFrameTerms, tabsWithTerms } = await import('../../lib/platform/search/save-tab-terms.ts');
const { loadTabTerms, watchTabTerms } = await import('../../lib/platform/search/tab-terms.ts');

beforeEach(() => fakeBrowser.reset());

describe('terms of a tab', () => {
  test('frames that report at once do not overwrite one another', async () => {
    await Promise.all([
      saveFrameTerms(1, { frameId: 0, terms: [['sco', 2]] }),
      saveFrameTerms(1, { frameId: 4, terms: [['rats', 1]] }),
      saveFrameTerms(2, { frameId: 0, terms: [['spirit', 1]] }),
    ]);
    expect(await loadTabTerms(1)).toEqual([
      { frameId: 0, terms: [['sco', 2]] },
      { frameId: 4, terms: [['rats', 1]] },
    ]);
    expect((await tabsWithTerms()).sort()).toEqual([1, 2]);
  });

  test('a frame that leaves takes its terms along, a tab everything', async () => {
    await saveFrameTerms(1, { frameId: 0, terms: [['sco', 2]] });
    await saveFrameTerms(1, { frameId: 0, terms: [] });
    expect(await tabsWithTerms()).toEqual([]);
    await saveFrameTerms(1, { frameId: 0, terms: [['sco', 2]] });
    await forgetTabTerms(1);
    expect(await loadTabTerms(1)).toEqual([]);
  });

  test('changes are told until one stops listening', async () => {
    const controller = new AbortController();
    const seen: number[] = [];
    watchTabTerms(1, (frames) => seen.push(frames.length), controller.signal);
    await saveFrameTerms(1, { frameId: 0, terms: [['sco', 2]] });
    await saveFrameTerms(2, { frameId: 0, terms: [['sco', 2]] });
    await forgetTabTerms(1);
    controller.abort();
    await saveFrameTerms(1, { frameId: 0, terms: [['sco', 2]] });
    expect(seen).toEqual([1, 0]);
  });
});

describe('wishes to the side panel', () => {
  test('wait for the panel of their window, and are taken once', async () => {
    await askPanel(7, { query: '银联体' });
    const controller = new AbortController();
    const taken = vi.fn();
    takePanelRequests(8, (request) => taken('other window', request), controller.signal);
    takePanelRequests(7, taken, controller.signal);
    await vi.waitFor(() => expect(taken.mock.calls).toEqual([[{ query: '银联体' }]]));
    await askPanel(7, { query: 'RATS' });
    await vi.waitFor(() => expect(taken).toHaveBeenLastCalledWith({ query: 'RATS' }));
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
    controller.abort();
  });
});
