// Playwright's `expect`, but what is waited for is looked at often: by itself it looks ever more seldom, after a second once a
// second, and most of what is waited for here comes within some tenths of one.
import { expect as playwright } from '@playwright/test';

type Poll = typeof playwright.poll;

/** Milliseconds between looks. Each is one short question to the browser. */
const BETWEEN_LOOKS = 50;

const poll = ((look, options) =>
  playwright.poll(look, {
    intervals: [BETWEEN_LOOKS],
    ...(typeof options === 'string' ? { message: options } : options),
  })) as Poll;

export const expect: typeof playwright = new Proxy(playwright, {
  get: (target, name) => (name === 'poll' ? poll : Reflect.get(target, name)),
});
