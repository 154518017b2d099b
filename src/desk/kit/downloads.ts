/** A band's downloads besides what is opened and printed: files to edit, other editions, and the zip. */

import { productName } from '#model/kit/product-name.ts';
import { STANDARD } from '#model/paper/edition.ts';
import { letterNames } from '#model/paper/letter-names.ts';
import type { ShownFile } from './kit-state.ts';

const FORMAT: Partial<Record<ShownFile['format'], string>> = {
  pdf: 'PDF',
  pptx: 'PowerPoint',
  docx: 'Word',
  eml: 'email draft',
  html: 'web page',
  zip: 'zip',
};
const VARIANT: Readonly<Record<string, string>> = {
  share: 'to share with pupils',
  editable: 'to edit',
  mono: 'black and white',
  notes: 'with notes',
  pages: 'as pages',
};

/** Images, and pages that depend on the kit room, are not downloads. */
export const isDownload = ({ format, variant }: ShownFile): boolean =>
  format !== 'png' && variant !== 'site';

/** e.g. “Worksheet: Evidence file, black and white (PDF)”. */
export function downloadName({
  kind,
  audience,
  title,
  variant,
  edition,
  format,
  lang,
}: ShownFile): string {
  const hasOwn = kind !== 'letter' && kind !== 'kit';
  const name =
    kind === 'kit'
      ? 'Everything in one file'
      : titledName(productName(kind, audience), hasOwn ? title : null);
  // Only some decks have a title of their own.
  const which =
    kind === 'deck' && title ? undefined : (edition?.toLowerCase() ?? variantName(kind, variant));
  const language = lang === 'en-GB' ? '' : `, in ${languageName(lang)}`;
  return `${name}${which ? `, ${which}` : ''}${language} (${FORMAT[format] ?? format})`;
}

/** The letter before the lesson needs no qualifier. */
const variantName = (kind: ShownFile['kind'], variant: string): string | undefined =>
  kind === 'letter' && variant !== STANDARD
    ? (letterNames(variant)?.listed ?? VARIANT[variant])
    : VARIANT[variant];

/** “Worksheet: Evidence file”; a title that already names the kind stands alone. */
export const titledName = (name: string, title: string | null): string =>
  title === null || title === name ? name : title.startsWith(name) ? title : `${name}: ${title}`;

const languages = new Intl.DisplayNames('en-GB', { type: 'language' });
const languageName = (lang: string): string => languages.of(lang) ?? lang;
