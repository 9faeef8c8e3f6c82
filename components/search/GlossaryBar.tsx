import { Check, Copy, Download } from 'lucide-react';
import { Button } from '../ui/Button.tsx';
import { useSay } from './use-say.ts';

export type GlossaryFormat = 'markdown' | 'csv' | 'table';

/** Exports of the page's terms. `done` names the one that was just copied or saved. */
export function GlossaryBar({
  onExport,
  done,
  problem,
}: {
  onExport: (format: GlossaryFormat) => void;
  done: GlossaryFormat | undefined;
  problem: string | undefined;
}) {
  const { say } = useSay();
  const icon = (format: GlossaryFormat) => {
    const Icon = done === format ? Check : format === 'table' ? Copy : Download;
    return <Icon size={14} aria-hidden />;
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div
      role="group"
      aria-label={say('glossary')}
      className="flex flex-wrap items-center gap-x-1 border-t border-line px-4 py-1"
    >
      <span className="me-auto text-xs text-quiet">{say('glossary')}</span>
      <Button look="quiet" className="px-2!" onClick={() => onExport('markdown')}>
        {icon('markdown')}Markdown
      </Button>
      <Button look="quiet" className="px-2!" onClick={() => onExport('csv')}>
        {icon('csv')}CSV
      </Button>
      <Button look="quiet" className="px-2!" title={say('copyTable')} onClick={() => onExport('table')}>
        {icon('table')}
        {say('table')}
        <span className="sr-only">{say('copyTable')}</span>
      </Button>
      <span role="status" className="w-full text-xs text-rose empty:hidden">
        {problem !== undefined && say('glossaryFailed', { detail: problem })}
      </span>
    </div>
  );
}
