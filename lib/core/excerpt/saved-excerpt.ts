// A quotation the user keeps: from a dataset source or from any page.
import { z } from 'zod';
import { LANGUAGES } from '../dataset/vocabulary.ts';

export const SavedExcerpt = z.object({
  id: z.uuid(),
  /** The quotation and what stands beside it (W3C TextQuoteSelector). */
  selector: z.object({ exact: z.string().min(1).max(5000), prefix: z.string().max(200), suffix: z.string().max(200) }),
  /** Entity whose card it was saved from. */
  entity: z.string().optional(),
  /** Dataset excerpt it is, where it is one. */
  excerpt: z.string().optional(),
  /** Dataset source it stands in, where it does. */
  source: z.string().optional(),
  section: z.string().optional(),
  /** Address and title of the page it was saved on. */
  page: z.object({ url: z.string(), title: z.string(), date: z.string().optional() }).optional(),
  language: z.enum(LANGUAGES),
  /** Milliseconds since 1970. */
  createdAt: z.number().int().nonnegative(),
  note: z.string().default(''),
  tags: z.array(z.string()).default([]),
});
export type SavedExcerpt = z.infer<typeof SavedExcerpt>;

/** What a caller gives to save an excerpt; id and time are added by the repository. */
export const NewSavedExcerpt = SavedExcerpt.omit({ id: true, createdAt: true }).partial({ note: true, tags: true });
export type NewSavedExcerpt = z.input<typeof NewSavedExcerpt>;
