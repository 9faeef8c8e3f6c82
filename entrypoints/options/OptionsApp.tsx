// Connects the options page: which section is shown, where its data come from, what its actions do.

import { SettingsForm } from '../../components/excerpts/SettingsForm.tsx';
import { SiteRules } from '../../components/excerpts/SiteRules.tsx';
import { useLanguage } from '../../components/ui/language.ts';
import { PageShell } from '../../components/ui/PageShell.tsx';
import type { PageProps } from '../../lib/platform/pages/mount-page.tsx';
import { useHashRoute } from '../../lib/platform/pages/use-hash-route.ts';
import { AboutSection } from './AboutSection.tsx';
import { SavedExcerpts } from './SavedExcerpts.tsx';
import { useSavedExcerpts } from './use-saved-excerpts.ts';

export function OptionsApp({ read, settings, change }: PageProps) {
  const { say } = useLanguage();
  const { path } = useHashRoute();
  const current = path[0] ?? 'excerpts';
  const saved = useSavedExcerpts();
  document.title = `${say('appName')} · ${say('options')}`;
  const items = [
    { id: 'excerpts', label: say('savedExcerpts'), href: '#/excerpts', count: saved.all.length },
    { id: 'recognition', label: say('recognition'), href: '#/recognition' },
    { id: 'sites', label: say('siteRules'), href: '#/sites', count: settings.disabledSites.length },
    { id: 'about', label: say('about'), href: '#/about' },
  ];
  return (
    <PageShell title={say('appName')} items={items} current={current}>
      {current === 'excerpts' && <SavedExcerpts saved={saved} />}
      {current === 'recognition' && (
        <div className="h-full overflow-y-auto p-8">
          <h1 className="mb-6 font-serif text-2xl font-bold">{say('recognition')}</h1>
          {read.ignored.length > 0 && (
            <p className="mb-6 max-w-2xl rounded-md bg-amber-tint px-4 py-2 text-sm text-amber">
              {say('unknownSettings', { names: read.ignored.join(', ') })}
            </p>
          )}
          <SettingsForm settings={settings} onChange={change} />
        </div>
      )}
      {current === 'sites' && (
        <div className="h-full overflow-y-auto p-8">
          <h1 className="mb-6 font-serif text-2xl font-bold">{say('siteRules')}</h1>
          <SiteRules
            sites={settings.disabledSites}
            onRemove={(site) => change({ disabledSites: settings.disabledSites.filter((other) => other !== site) })}
          />
        </div>
      )}
      {current === 'about' && <AboutSection />}
    </PageShell>
  );
}
