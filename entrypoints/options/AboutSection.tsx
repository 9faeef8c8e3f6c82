import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { useLanguage } from '../../components/ui/language.ts';
import { formatDate } from '../../lib/core/time/format-date.ts';
import { ask } from '../../lib/platform/messages/send.ts';
import { pageServices } from '../../lib/platform/pages/page-services.ts';
import { type ErrorRecord, recordedErrors } from '../../lib/platform/report-error.ts';

/** What is installed, from which sources, and what went wrong lately. */
export function AboutSection() {
  const { language, say } = useLanguage();
  const active = useLiveQuery(() => pageServices().dataset.active(), []);
  const sources = useLiveQuery(() => pageServices().dataset.sources(), []) ?? [];
  const [errors, setErrors] = useState<ErrorRecord[]>([]);
  useEffect(() => {
    void ask('dataset:ensure', {});
    recordedErrors().then(setErrors, () => setErrors([]));
  }, []);
  return (
    <div className="h-full overflow-y-auto p-8">
      <h1 className="mb-4 font-serif text-2xl font-bold">{say('about')}</h1>
      <p className="max-w-2xl text-base">{say('appDescription')}</p>
      {active !== undefined && (
        <p className="mt-3 text-sm text-quiet">
          {say('dataset')} {active.version} · {say('entryCount', { count: active.counts.entities })} ·{' '}
          {say('excerptCount', { count: active.counts.excerpts })}
        </p>
      )}
      <ul className="mt-6 grid max-w-3xl gap-3">
        {sources.map((source) => (
          <li key={source.id} className="rounded-lg border border-line bg-sheet px-5 py-3">
            <a
              href={`/reader.html#/source/${source.id}`}
              className="font-serif text-base font-semibold text-jade hover:underline"
            >
              {source.title[language]}
            </a>
            <p className="text-sm text-quiet">
              {say('asOf')} {formatDate(source.asOf, language)} · {source.known[language]}
            </p>
          </li>
        ))}
      </ul>
      {errors.length > 0 && (
        <details className="mt-6 max-w-3xl text-sm text-quiet">
          <summary>{errors.length} ×</summary>
          <pre className="overflow-x-auto text-xs">
            {errors.map((error) => `${new Date(error.at).toISOString()} ${error.where}: ${error.message}`).join('\n')}
          </pre>
        </details>
      )}
    </div>
  );
}
