// Questions to the search worker and their answers: tokens, failures, a worker that cannot start; and what is answered.
import { describe, expect, test } from 'vitest';
import type { SearchKeys } from '../../lib/core/search/key-format.ts';
import { compileReadings } from '../../lib/core/search/readings.ts';
import { createSearch } from '../../lib/core/search/search.ts';
import { answersOf } from '../../lib/platform/search/search-answers.ts';
import { SearchClient, type WorkerPort } from '../../lib/platform/search/search-client.ts';
import type { SearchQuestion, SearchReply } from '../../lib/platform/search/worker-protocol.ts';

class FakeWorker implements WorkerPort {
  readonly asked: SearchQuestion[] = [];
  readonly #listeners = {
    message: [] as ((event: { data: SearchReply }) => void)[],
    error: [] as ((event: { message?: string }) => void)[],
  };
  postMessage(question: SearchQuestion): void {
    this.asked.push(question);
  }
  addEventListener(type: 'message' | 'error', listener: never): void {
    this.#listeners[type].push(listener);
  }
  answer(reply: SearchReply): void {
    for (const listener of this.#listeners.message) listener({ data: reply });
  }
  break(message: string): void {
    for (const listener of this.#listeners.error) listener({ message });
  }
}

describe('SearchClient', () => {
  test('answers reach their questions, in whatever order', async () => {
    const worker = new FakeWorker();
    const client = new SearchClient(worker);
    const first = client.ask('describe', { ids: ['a'], language: 'zh' });
    const second = client.ask('today', { day: '2026-06-15', language: 'zh', limit: 1 });
    const [a, b] = worker.asked;
    worker.answer({ token: b?.token ?? 0, ok: true, content: [] });
    worker.answer({ token: a?.token ?? 0, ok: false, error: 'no keys' });
    await expect(second).resolves.toEqual([]);
    await expect(first).rejects.toThrow('no keys');
  });

  test('a worker that breaks fails what waits and what comes', async () => {
    const worker = new FakeWorker();
    const client = new SearchClient(worker);
    const waiting = client.ask('search', { query: 'x', language: 'zh', limit: 1 });
    worker.break('no module');
    await expect(waiting).rejects.toThrow('no module');
    await expect(client.ask('search', { query: 'y', language: 'zh', limit: 1 })).rejects.toThrow('no module');
    expect(worker.asked).toHaveLength(1);
  });
});

const KEYS: SearchKeys = {
  version: 1,
  traditional: '',
  readings: compileReadings(['地区反恐怖机构', '上海精神']),
  documents: [
    {
      id: 'rats',
      type: 'organ',
      weight: 80,
      names: { zh: ['地区反恐怖机构'], en: ['Regional Anti-Terrorist Structure', 'RATS'], ru: ['РАТС'] },
      dates: ['2004-06-17~'],
    },
    {
      id: 'spirit',
      type: 'concept',
      weight: 90,
      names: { zh: ['上海精神'], en: ['Shanghai Spirit'], ru: ['Шанхайский дух'] },
    },
  ],
};

describe('answers', () => {
  const answers = answersOf(Promise.resolve(KEYS), () => Promise.resolve(createSearch(KEYS)));

  test('found entries say what matched', async () => {
    expect(await answers.search({ query: 'dqfk', language: 'zh', limit: 5 })).toEqual([
      {
        id: 'rats',
        kind: 'entity',
        type: 'organ',
        names: { zh: '地区反恐怖机构', en: 'Regional Anti-Terrorist Structure', ru: 'РАТС' },
        date: '约2004-06-17',
        via: 'pinyin',
        match: { label: '地区反恐怖机构', lang: 'zh', ranges: [[0, 4]] },
      },
    ]);
  });

  test('entries are described in the order of their ids, unknown ones left out', async () => {
    const described = await answers.describe({ ids: ['spirit', 'nobody', 'rats'], language: 'en' });
    expect(described.map(({ id, date }) => [id, date])).toEqual([
      ['spirit', undefined],
      ['rats', 'c. 2004-06-17'],
    ]);
  });

  test('today is asked of the keys', async () => {
    const today = await answers.today({ day: '2026-06-17', language: 'zh', limit: 3 });
    expect(today.map(({ id, years }) => [id, years])).toEqual([['rats', 22]]);
  });

  test('keys that cannot be read are told to whoever asks', async () => {
    const broken = answersOf(Promise.reject(new Error('missing')), () => Promise.reject(new Error('missing')));
    await expect(broken.describe({ ids: ['rats'], language: 'zh' })).rejects.toThrow('missing');
    await expect(broken.search({ query: 'rats', language: 'zh', limit: 1 })).rejects.toThrow('missing');
  });
});
