/** What of an age's products is there to download, besides what is opened and printed: to edit, in other editions, as one file. */
import { STANDARD } from '#model/edition.ts';
import { letterNames } from '#model/letter-names.ts';
import { productName } from '#model/product-name.ts';
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

/** Pictures, and pages that need the kit room around them, are no files to keep. */
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
  // Slides have a title only where it says which they are.
  const which =
    kind === 'deck' && title ? undefined : (edition?.toLowerCase() ?? variantName(kind, variant));
  const language = lang === 'en-GB' ? '' : `, in ${languageName(lang)}`;
  return `${name}${which ? `, ${which}` : ''}${language} (${FORMAT[format] ?? format})`;
}

/** The letter before the lesson needs no word: it is the letter. */
const variantName = (kind: ShownFile['kind'], variant: string): string | undefined =>
  kind === 'letter' && variant !== STANDARD
    ? (letterNames(variant)?.listed ?? VARIANT[variant])
    : VARIANT[variant];

/** “Worksheet: Evidence file”; a title that says what it is stands alone. */
export const titledName = (name: string, title: string | null): string =>
  title === null || title === name ? name : title.startsWith(name) ? title : `${name}: ${title}`;

const languages = new Intl.DisplayNames('en-GB', { type: 'language' });
const languageName = (lang: string): string => languages.of(lang) ?? lang;
