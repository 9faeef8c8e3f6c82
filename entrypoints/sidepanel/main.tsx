import { mountPage } from '../../lib/platform/pages/mount-page.tsx';
import { SidePanelApp } from './SidePanelApp.tsx';
import '../../components/ui/page.css';

mountPage('side panel', SidePanelApp);
