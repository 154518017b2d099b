/** Folder and file names that every system takes. */

/** Names that Windows keeps for devices, whatever their ending. */
const DEVICES = /^(con|prn|aux|nul|com\d|lpt\d)$/;
/** Letters of a folder's name at most: paths of products grow from it, and Windows stops at 260. */
const MOST = 48;

/** A title as a folder name: small letters, digits and hyphens, cut at a word. */
export function slugOf(title: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[’']/g, '')
    .match(/[a-z0-9]+/g);
  let slug = '';
  for (const word of words ?? []) {
    const next = slug === '' ? word.slice(0, MOST) : `${slug}-${word}`;
    if (next.length > MOST) break;
    slug = next;
  }
  return isSlug(slug) ? slug : `lesson-${slug}`.replace(/-$/, '');
}

/** May a lesson's folder be called this? */
export const isSlug = (text: string): boolean =>
  /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) && text.length <= MOST && !DEVICES.test(text);
