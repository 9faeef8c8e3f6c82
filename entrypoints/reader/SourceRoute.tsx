import { useLiveQuery } from 'dexie-react-hooks';
import { NotFound } from '../../components/reader/NotFound.tsx';
import { ReaderFrame } from '../../components/reader/ReaderFrame.tsx';
import { SourceOutline } from '../../components/reader/SourceOutline.tsx';
import { SourceView } from '../../components/reader/SourceView.tsx';
import { useLanguage } from '../../components/ui/language.ts';
import { pageServices } from '../../lib/platform/pages/page-services.ts';

export function SourceRoute({ id, excerptId }: { id: string; excerptId: string | undefined }) {
  const { language } = useLanguage();
  const page = useLiveQuery(async () => ({ found: await pageServices().dataset.sourcePage(id) }), [id]);
  if (page === undefined) return null;
  if (page.found === undefined) return <NotFound />;
  const { source, excerpts, entities } = page.found;
  document.title = source.title[language];
  const names = new Map(entities.map((entity) => [entity.id, entity.prefLabel[language]]));
  return (
    <ReaderFrame aside={<SourceOutline source={source} excerptCount={excerpts.length} entityCount={entities.length} />}>
      <SourceView
        source={source}
        excerpts={excerpts}
        markedId={excerptId}
        nameOf={(entityId) => names.get(entityId) ?? entityId}
      />
    </ReaderFrame>
  );
}
