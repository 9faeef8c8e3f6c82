import { mountPage } from '../../lib/platform/pages/mount-page.tsx';
import { ReaderApp } from './ReaderApp.tsx';
import '../../components/ui/page.css';

mountPage('reader', ReaderApp);
