import { mountPage } from '../../lib/platform/pages/mount-page.tsx';
import { PopupApp } from './PopupApp.tsx';
import '../../components/ui/page.css';

mountPage('popup', PopupApp);
