// Light or dark: what the user chose, or what the system says.
import type { Settings } from '../../core/settings/settings.ts';

const DARK = '(prefers-color-scheme: dark)';

export function isSystemDark(): boolean {
  return matchMedia(DARK).matches;
}

/** @returns ends the following */
export function followSystemTheme(onChange: () => void): () => void {
  const query = matchMedia(DARK);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}

export function isDark({ theme }: Pick<Settings, 'theme'>, systemIsDark = isSystemDark()): boolean {
  return theme === 'dark' || (theme === 'system' && systemIsDark);
}
