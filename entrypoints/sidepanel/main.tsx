import { mountPage } from '../../lib/platform/pages/mount-page.tsx';
import { loadWords } from '../../lib/platform/search/use-words.ts';
import { SidePanelApp } from './SidePanelApp.tsx';
import '../../components/ui/page.css';

mountPage('side panel', SidePanelApp, ({ language }) => loadWords(language));
