import { mountPage } from '../../lib/platform/pages/mount-page.tsx';
import { PopupApp } from './PopupApp.tsx';
import './popup.css';

mountPage('popup', PopupApp);
