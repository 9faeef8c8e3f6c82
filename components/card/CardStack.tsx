// The card on a page: the entry that was opened, and those followed from it, with a way back.
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { CardRecord } from '../../lib/core/dataset/card.ts';
import { LANGUAGE_TAGS, useLanguage } from '../ui/language.ts';
import { Card } from './Card.tsx';

export interface CardStackProps {
  record: CardRecord;
  articleDate: string | undefined;
  theme: 'light' | 'dark';
  /** Percent. */
  textSize: number;
  focus: boolean;
  onClose: () => void;
  follow: (entity: string) => Promise<CardRecord | undefined>;
  saveExcerpt: (excerptId: string) => Promise<boolean>;
  openReader: (route: string) => void;
  onResize: () => void;
}

export function CardStack({
  record,
  articleDate,
  theme,
  textSize,
  focus,
  onClose,
  follow,
  saveExcerpt,
  openReader,
  onResize,
}: CardStackProps) {
  const { language } = useLanguage();
  const [followed, setFollowed] = useState<readonly CardRecord[]>([]);
  const panel = useRef<HTMLDivElement>(null);
  const shown = followed.at(-1) ?? record;
  useEffect(() => {
    if (focus) panel.current?.focus({ preventScroll: true });
  }, [focus]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another entry has another size
  useLayoutEffect(() => {
    if (followed.length > 0) onResize();
  }, [shown.entity.id]);
  const open = async (entity: string): Promise<void> => {
    const next = await follow(entity);
    if (next !== undefined) setFollowed((entries) => [...entries, next]);
  };
  return (
    <div
      ref={panel}
      role="dialog"
      aria-label={shown.entity.prefLabel[language]}
      tabIndex={-1}
      data-theme={theme}
      lang={LANGUAGE_TAGS[language]}
      className="card-panel outline-none"
      style={{ zoom: textSize / 100 }}
    >
      <Card
        key={shown.entity.id}
        record={shown}
        articleDate={articleDate}
        onClose={onClose}
        {...(followed.length > 0 ? { onBack: () => setFollowed((entries) => entries.slice(0, -1)) } : {})}
        onFollow={(entity) => void open(entity)}
        saveExcerpt={saveExcerpt}
        openReader={openReader}
      />
    </div>
  );
}
