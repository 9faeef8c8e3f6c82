import type { SearchMessageName } from '../../lib/core/i18n/search-messages.ts';
import type { PageStatus } from '../../lib/core/search/page-status.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { useSay } from './use-say.ts';

const TEXTS: Readonly<Record<PageStatus, [title: SearchMessageName, hint: SearchMessageName]>> = {
  readable: ['noTermsHere', 'noTermsHint'],
  'closed-frames': ['noTermsHere', 'closedFrames'],
  'off-everywhere': ['offEverywhere', 'offHint'],
  'off-here': ['offHere', 'offHint'],
  'browser-page': ['browserPageTitle', 'browserPage'],
  'local-file': ['browserPageTitle', 'localFile'],
  pdf: ['browserPageTitle', 'pdfPage'],
  'no-access': ['browserPageTitle', 'noAccess'],
};

/** Why a page has no terms, and what can be done about it. */
export function PageNotice({ status, onAllow }: { status: PageStatus; onAllow: () => void }) {
  const { say } = useSay();
  const [title, hint] = TEXTS[status];
  return (
    <EmptyState title={say(title)} hint={say(hint)}>
      {status === 'no-access' && (
        <Button look="primary" onClick={onAllow}>
          {say('allowAccess')}
        </Button>
      )}
    </EmptyState>
  );
}
