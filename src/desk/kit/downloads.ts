/** What of an age's products is there to download, besides what is opened and printed: to edit, in other editions, as one file. */
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
  after: 'after the lesson',
  'follow-up': 'follow-up',
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
  const name = kind === 'kit' ? 'Everything in one file' : productName(kind, audience);
  const own = title && title !== name && kind !== 'letter' && kind !== 'kit' ? `: ${title}` : '';
  const which = edition ?? VARIANT[variant];
  const language = lang === 'en-GB' ? '' : `, in ${languageName(lang)}`;
  return `${name}${own}${which ? `, ${which}` : ''}${language} (${FORMAT[format] ?? format})`;
}

const languages = new Intl.DisplayNames('en-GB', { type: 'language' });
const languageName = (lang: string): string => languages.of(lang) ?? lang;
