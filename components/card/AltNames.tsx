import { useState } from 'react';
import type { Entity, Label } from '../../lib/core/dataset/schema.ts';
import { LANGUAGES } from '../../lib/core/dataset/vocabulary.ts';
import { Button } from '../ui/Button.tsx';
import { useLanguage } from '../ui/language.ts';

/** Shown before "more". */
const SHOWN = 3;

/** Abbreviations and other names: those of the reader's language and the short ones first. */
export function AltNames({ entity }: { entity: Entity }) {
  const { language, say } = useLanguage();
  const [all, setAll] = useState(false);
  const names = altNamesOf(entity, language);
  if (names.length === 0) return null;
  const shown = all ? names : names.slice(0, SHOWN);
  return (
    <p className="mt-1 text-xs text-quiet" data-part="alt-names">
      {say('alsoCalled')}
      {language === 'zh' ? '：' : ': '}
      {shown.map((label, index) => (
        <span key={`${label.lang} ${label.text}`}>
          {index > 0 && ' · '}
          <span lang={label.lang}>{label.text}</span>
        </span>
      ))}
      {names.length > SHOWN && (
        <Button look="link" className="ms-2 text-xs!" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? say('less') : `${say('more')} (${String(names.length - SHOWN)})`}
        </Button>
      )}
    </p>
  );
}

/** Without names that differ from another only in script, case or marks; longer lists begin with what is used most. */
export function altNamesOf(entity: Entity, language: string): Label[] {
  const seen = new Set(Object.values(entity.prefLabel).map(plain));
  const others = entity.altLabels.filter(({ lang, text }) => {
    const key = plain(text);
    if (lang === 'zh-Hant' || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  const rank = ({ lang, text }: Label): number =>
    (lang === language ? 0 : (LANGUAGES as readonly string[]).includes(lang) ? 100 : 200) + Math.min(text.length, 99);
  return others.sort((a, b) => rank(a) - rank(b));
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[\s“”"«»‘’'《》-]/gu, '');
}
