// Starts one of the extension's own pages: theme and language from the settings, bugs to the one reporter.
import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { LANGUAGE_TAGS, LanguageContext } from '../../../components/ui/language-context.ts';
import type { ReadSettings, Settings } from '../../core/settings/settings.ts';
import { reportError } from '../report-error.ts';
import { readSettingsOnce, useSettings } from './use-settings.ts';

export interface PageProps {
  read: ReadSettings;
  settings: Settings;
  change: (change: Partial<Settings>) => void;
}

/** @param prepare what the page needs besides the settings before it is drawn first */
export function mountPage(
  name: string,
  Page: (props: PageProps) => ReactNode,
  prepare: (settings: Settings) => Promise<unknown> = () => Promise.resolve(),
): void {
  const root = document.getElementById('root');
  if (root === null) throw new Error('the page has no #root');
  const onError = (error: unknown): void => void reportError(name, error);
  const draw = async (): Promise<void> => {
    const first = await readSettingsOnce();
    await prepare(first.settings);
    createRoot(root, { onUncaughtError: onError, onRecoverableError: onError }).render(
      <StrictMode>
        <ThemedPage Page={Page} first={first} />
      </StrictMode>,
    );
  };
  draw().catch(onError);
}

function ThemedPage({ Page, first }: { Page: (props: PageProps) => ReactNode; first: ReadSettings }) {
  const { read, change } = useSettings(first);
  const { settings } = read;
  const theme = settings.theme === 'system' ? systemTheme() : settings.theme;
  document.documentElement.dataset['theme'] = theme;
  document.documentElement.lang = LANGUAGE_TAGS[settings.language];
  return (
    <LanguageContext value={settings.language}>
      <Page read={read} settings={settings} change={(changed) => void change(changed)} />
    </LanguageContext>
  );
}

function systemTheme(): 'light' | 'dark' {
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
