// What of the page can be seen, and when that changes.
import type { Rectangle } from './place.ts';

/** The visible part of the page, zoomed by fingers or not, in layout viewport coordinates. */
export function visibleArea(): Rectangle {
  const view = globalThis.visualViewport;
  if (view === null || view === undefined)
    return { left: 0, top: 0, right: document.documentElement.clientWidth, bottom: innerHeight };
  return {
    left: view.offsetLeft,
    top: view.offsetTop,
    right: view.offsetLeft + view.width,
    bottom: view.offsetTop + view.height,
  };
}

/** Calls back, at most once a frame, when the page scrolled, was zoomed, resized or laid out anew, until the signal aborts. */
export function followVisibleArea(onChange: (event: 'moved' | 'full-screen') => void, signal: AbortSignal): void {
  let frame: number | undefined;
  const moved = (): void => {
    frame ??= requestAnimationFrame(() => {
      frame = undefined;
      if (!signal.aborted) onChange('moved');
    });
  };
  const options = { passive: true, signal } as const;
  document.addEventListener('scroll', moved, { ...options, capture: true });
  addEventListener('resize', moved, options);
  globalThis.visualViewport?.addEventListener('resize', moved, options);
  globalThis.visualViewport?.addEventListener('scroll', moved, options);
  document.addEventListener('fullscreenchange', () => onChange('full-screen'), options);
  const observer = new ResizeObserver(moved);
  if (document.body !== null) observer.observe(document.body);
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      if (frame !== undefined) cancelAnimationFrame(frame);
    },
    { once: true },
  );
}
