import { BookOpen, Link } from 'lucide-react';
import type { CardRecord } from '../../lib/core/dataset/card.ts';
import { Button } from '../ui/Button.tsx';
import { useLanguage } from '../ui/language.ts';
import { CopyButton } from './CopyButton.tsx';

/** The way to the whole entry, what can be copied of it, and the version of the dataset that answered. */
export function CardFooter({
  record,
  link,
  onOpen,
}: {
  record: CardRecord;
  link: string | undefined;
  onOpen: () => void;
}) {
  const { language, say } = useLanguage();
  const { entity, version } = record;
  const colon = language === 'zh' ? '：' : ': ';
  return (
    <footer className="flex flex-wrap items-center justify-between gap-x-2 border-t border-line bg-paper px-2 py-1.5">
      <span className="flex items-center">
        <Button look="quiet" className="px-1.5!" onClick={onOpen} data-action="open-entry">
          <BookOpen size={15} aria-hidden />
          {say('entry')}
        </Button>
        <CopyButton
          text={`${entity.prefLabel[language]}${colon}${entity.definition[language]}`}
          label={say('copyDefinition')}
        >
          {say('definitionShort')}
        </CopyButton>
        {link !== undefined && (
          <CopyButton text={link} label={say('copyLink')} icon={Link}>
            {say('linkShort')}
          </CopyButton>
        )}
      </span>
      <span className="ms-auto text-xs text-quiet" title={`${say('dataset')} ${version}`}>
        <span className="sr-only">{say('dataset')} </span>
        {version}
      </span>
    </footer>
  );
}
