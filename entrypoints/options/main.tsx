import { mountPage } from '../../lib/platform/pages/mount-page.tsx';
import { OptionsApp } from './OptionsApp.tsx';
import '../../components/ui/page.css';

mountPage('options', OptionsApp);
