// A record to fill in, for `npm run data -- --new entity <slug>`.
import { Slug } from '../core/dataset/schema.ts';

/** @throws Error with advice where the kind or the slug is not one */
export function entityStub(kind: string, slug: string | undefined): string {
  if (kind !== 'entity') throw new Error(`No stub for “${kind}”. Use: npm run data -- --new entity <slug>`);
  const checked = Slug.safeParse(slug);
  if (!checked.success) throw new Error(`“${String(slug)}” is no slug: ${checked.error.issues[0]?.message ?? ''}`);
  return `- id: ${checked.data}
  type: concept # see lib/core/dataset/vocabulary.ts
  prefLabel:
    zh: 
    en: 
    ru: 
  tier: contextual # core: stands alone; contextual: needs core evidence in the article; none: search only
  altLabels:
    - { lang: zh, text: , tier: contextual }
  definition: # 40–140 Chinese characters, 20–60 words: what, who, since when, state
    zh: 
    en: 
    ru: 
  dates:
    - edtf: 
      what: { zh: , en: , ru:  }
      excerpts: [<source>.<slug>]
  relations:
    - { type: related, target: shanghai-cooperation-organization }
  excerpts: [<source>.<slug>] # or editorial: <basis>`;
}
