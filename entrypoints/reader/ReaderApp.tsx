// Connects the reader: the address says what is read.
import { useEffect, useState } from 'react';
import { NotFound } from '../../components/reader/NotFound.tsx';
import { Button } from '../../components/ui/Button.tsx';
import { EmptyState } from '../../components/ui/EmptyState.tsx';
import { useLanguage } from '../../components/ui/language.ts';
import { ask } from '../../lib/platform/messages/send.ts';
import { useHashRoute } from '../../lib/platform/pages/use-hash-route.ts';
import { EntityRoute } from './EntityRoute.tsx';
import { HomeRoute } from './HomeRoute.tsx';
import { SourceRoute } from './SourceRoute.tsx';

export function ReaderApp() {
  const { say } = useLanguage();
  const { path, parameters } = useHashRoute();
  const [problem, setProblem] = useState<string>();
  const [ready, setReady] = useState(false);
  const prepare = (): void => {
    void ask('dataset:ensure', {}).then((reply) => {
      const failed = reply.ok ? (reply.content.ready ? undefined : reply.content.detail) : reply.error;
      setProblem(failed);
      setReady(failed === undefined);
    });
  };
  useEffect(prepare, []);
  if (problem !== undefined) {
    return (
      <EmptyState title={say('datasetMissing', { detail: problem })}>
        <Button look="primary" onClick={prepare}>
          {say('retry')}
        </Button>
      </EmptyState>
    );
  }
  if (!ready) return <EmptyState title={say('loading')} />;
  const [kind, id] = path;
  if (kind === undefined) return <HomeRoute />;
  if (kind === 'source' && id !== undefined)
    return <SourceRoute key={id} id={id} excerptId={parameters.get('excerpt') ?? undefined} />;
  if (kind === 'entity' && id !== undefined) return <EntityRoute key={id} id={id} />;
  return <NotFound />;
}
