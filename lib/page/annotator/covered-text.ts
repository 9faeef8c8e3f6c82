// Terms under something transparent: news sites lay one link over a whole teaser. Nothing of the page is changed to look
// beneath; the browser tells the whole pile of elements at a point.
import type { Mention, PageTerms } from './page-terms.ts';

/** More layers than this are no overlay any more. */
const MOST_LAYERS = 12;
/** Mentions of one block that are measured; a block this full is read by the caret or not at all. */
const MOST_MENTIONS = 60;
/** What shows something of its own, whatever its background. */
const OPAQUE = 'img, picture, video, canvas, iframe, object, embed, input, textarea, select, button';

/** @param isOn whether a mention's boxes hold the point */
export function mentionBeneath(
  terms: PageTerms,
  x: number,
  y: number,
  shadowRoots: readonly ShadowRoot[],
  isOn: (mention: Mention) => boolean,
): Mention | undefined {
  for (const element of pileAt(x, y, shadowRoots)) {
    for (const entry of terms.entriesOf(element)) {
      for (let index = 0; index < Math.min(entry.hits.count, MOST_MENTIONS); index += 1) {
        const mention = terms.mention(entry, index);
        if (mention !== undefined && isOn(mention)) return mention;
      }
    }
    if (!isSeeThrough(element)) return undefined;
  }
  return undefined;
}

/** Elements at the point, topmost first, those inside open shadow roots before their hosts. */
function pileAt(x: number, y: number, shadowRoots: readonly ShadowRoot[]): Element[] {
  return document
    .elementsFromPoint(x, y)
    .slice(0, MOST_LAYERS)
    .flatMap((element) => {
      const root = element.shadowRoot;
      const inside =
        root !== null && shadowRoots.includes(root)
          ? root.elementsFromPoint(x, y).filter((inner) => inner.getRootNode() === root)
          : [];
      return [...inside.slice(0, MOST_LAYERS), element];
    });
}

function isSeeThrough(element: Element): boolean {
  if (element.matches(OPAQUE)) return false;
  const { backgroundColor, backgroundImage, opacity } = getComputedStyle(element);
  if (opacity === '0') return true;
  return backgroundImage === 'none' && /^(?:transparent|rgba\(.*,\s*0\))$/u.test(backgroundColor);
}
