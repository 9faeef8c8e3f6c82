import { useLiveQuery } from 'dexie-react-hooks';
import { Card } from '../../components/card/Card.tsx';
import { NotFound } from '../../components/reader/NotFound.tsx';
import { ReaderFrame } from '../../components/reader/ReaderFrame.tsx';
import { useLanguage } from '../../components/ui/language.ts';
import { pageServices } from '../../lib/platform/pages/page-services.ts';
import { saveDatasetExcerpt } from '../../lib/platform/pages/save-dataset-excerpt.ts';

export function EntityRoute({ id }: { id: string }) {
  const { language, say } = useLanguage();
  const loaded = useLiveQuery(async () => ({ records: await pageServices().dataset.entries([id]) }), [id]);
  if (loaded === undefined) return null;
  const [record] = loaded.records;
  if (record === undefined) return <NotFound />;
  document.title = record.entity.prefLabel[language];
  return (
    <ReaderFrame
      aside={
        <nav aria-label={say('sources')}>
          <h2 className="mb-2 text-xs font-semibold text-quiet">{say('sources')}</h2>
          <ul className="grid gap-2 text-sm">
            {record.sources.map((source) => (
              <li key={source.id}>
                <a href={`#/source/${source.id}`} className="text-jade hover:underline">
                  {source.title[language]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      }
    >
      <div className="overflow-hidden rounded-lg border border-line bg-sheet">
        <Card
          record={record}
          articleDate={undefined}
          onFollow={(entity) => {
            location.hash = `#/entity/${entity}`;
          }}
          saveExcerpt={(excerptId) => saveDatasetExcerpt(record, excerptId, language)}
          openReader={(route) => {
            location.hash = `#${route}`;
          }}
        />
      </div>
    </ReaderFrame>
  );
}
