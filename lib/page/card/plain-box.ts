// The look of the small things that the annotator draws without the card's interface: a notice, a button. Set by the style
// object model, which no policy of a page forbids.
import type { Settings } from '../../core/settings/settings.ts';
import { isDark } from './theme.ts';

const BOX: Readonly<Record<string, string>> = {
  font: '14px/20px system-ui, "Noto Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif',
  padding: '8px 14px',
  'border-width': '1px',
  'border-style': 'solid',
  'border-radius': '10px',
  'box-shadow': '0 6px 20px rgb(0 0 0 / 22%)',
  'box-sizing': 'border-box',
  'max-width': '100%',
  width: 'max-content',
  margin: '0',
};

const COLOURS = {
  light: { background: '#fbfaf6', color: '#1b2430', 'border-color': '#c9c2ae' },
  dark: { background: '#1c2229', color: '#e8e4da', 'border-color': '#4b5561' },
} as const;

/** @param own CSS properties beside the common ones */
export function plainBox(
  name: 'div' | 'button',
  settings: Pick<Settings, 'language' | 'theme' | 'textSize'>,
  own: Readonly<Record<string, string>> = {},
): HTMLElement {
  const box = document.createElementNS('http://www.w3.org/1999/xhtml', name) as HTMLElement;
  box.lang = settings.language;
  const colours = COLOURS[isDark(settings) ? 'dark' : 'light'];
  const style = { ...BOX, ...colours, zoom: String(settings.textSize / 100), ...own };
  for (const [property, value] of Object.entries(style)) box.style.setProperty(property, value);
  return box;
}
