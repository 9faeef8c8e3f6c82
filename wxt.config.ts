/// <reference types="@wxt-dev/auto-icons" />
// How the extension is built. The dataset's files and the localised names are made by `npm run data` and
// `lib/command/locales.ts` before the build; nothing generated is committed.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'wxt';
import { writeLocales } from './lib/command/locales.ts';
import { GENERATED_FOLDER } from './lib/command/paths.ts';
import { preloadChunksPlugin } from './lib/command/preload-chunks-plugin.ts';
import { searchWordsPlugin } from './lib/command/search-words-plugin.ts';

/** The scout's patterns as the compiled dataset has them; before the first compilation (types only) such as find nothing. */
function scoutPatterns(): string {
  const path = join(GENERATED_FOLDER, 'scout.json');
  return existsSync(path) ? readFileSync(path, 'utf8') : '{"written":"(?!)","lowered":[]}';
}

/**
 * Shortcuts, which users can change; Chrome takes four suggestions. Alt+Shift, because browsers leave nearly all of it to
 * pages and extensions; of Chrome's own (A, C, I, N, P, T, W, X, Z) none is used, nor J, K, L, M, our keys inside pages.
 */
function commands(browser: string): Record<string, { suggested_key: { default: string }; description?: string }> {
  return {
    _execute_action: { suggested_key: { default: 'Alt+Shift+S' } },
    [browser === 'firefox' ? '_execute_sidebar_action' : 'open-side-panel']: {
      suggested_key: { default: 'Alt+Shift+E' },
      description: '__MSG_openSidePanel__',
    },
    'look-up-selection': { suggested_key: { default: 'Alt+Shift+U' }, description: '__MSG_commandLookUp__' },
    'toggle-site': { suggested_key: { default: 'Alt+Shift+H' }, description: '__MSG_menuToggleSite__' },
  };
}

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/module-react', '@wxt-dev/auto-icons'],
  autoIcons: { baseIconPath: 'components/ui/icon.svg', sizes: [16, 32, 48, 128] },
  vite: () => ({
    plugins: [tailwindcss(), searchWordsPlugin(), preloadChunksPlugin()],
    build: { chunkSizeWarningLimit: 1200, modulePreload: false },
    // The scout's patterns come from the compiled dataset.
    define: { __SCOUT_PATTERNS__: scoutPatterns() },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_appName__',
    description: '__MSG_appDescription__',
    default_locale: 'zh_CN',
    permissions: ['storage', 'scripting', 'activeTab', 'contextMenus'],
    host_permissions: ['<all_urls>'],
    action: { default_title: '__MSG_appName__' },
    omnibox: { keyword: 'sco' },
    commands: commands(browser),
    // The scout is declared here and built as a plain script: the framework's content-script wrapper posts messages to
    // the page and would be most of its size (see docs/adr/0002-scout.md).
    content_scripts: [
      {
        matches: ['<all_urls>'],
        js: ['scout.js'],
        run_at: 'document_idle',
        all_frames: true,
        match_about_blank: true,
        match_origin_as_fallback: true,
      },
    ],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'sco-lens@sco-lens.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '128' }),
  }),
  hooks: {
    'build:publicAssets': (_wxt, files) => {
      const dataset = join(GENERATED_FOLDER, 'dataset');
      if (!existsSync(dataset)) throw new Error('The dataset is not compiled. Run: npm run data');
      for (const name of readdirSync(dataset))
        files.push({ absoluteSrc: join(dataset, name), relativeDest: `dataset/${name}` });
      files.push({ absoluteSrc: join(GENERATED_FOLDER, 'lexicon.js'), relativeDest: 'lexicon.js' });
      files.push({
        absoluteSrc: join(import.meta.dirname, 'lib/page/annotator/highlights.css'),
        relativeDest: 'highlights.css',
      });
      for (const { path, relative } of writeLocales()) files.push({ absoluteSrc: path, relativeDest: relative });
    },
  },
});
