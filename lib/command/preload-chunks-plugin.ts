// Names in each page the modules that its script imports, so that the browser asks for all of them at once and not one
// after the other as it meets them. Vite's own preloading would put a helper into every script.
import type { Plugin } from 'vite';

export function preloadChunksPlugin(): Plugin {
  return {
    name: 'preload-chunks',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle, chunk }) => {
        const names = new Set<string>();
        const visit = (name: string): void => {
          const imported = bundle?.[name];
          if (names.has(name) || imported?.type !== 'chunk') return;
          names.add(name);
          imported.imports.forEach(visit);
        };
        chunk?.imports.forEach(visit);
        return [...names].map((name) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: `/${name}` },
          injectTo: 'head' as const,
        }));
      },
    },
  };
}
