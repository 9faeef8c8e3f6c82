import { mountPage } from '../../lib/platform/pages/mount-page.tsx';
import { loadWords } from '../../lib/platform/search/use-words.ts';
import { PopupApp } from './PopupApp.tsx';
import './popup.css';

mountPage('popup', PopupApp, ({ language }) => loadWords(language));
