/** Describes each product of a kit: its use, and what sets its editions apart. */
import type { Audience } from '#model/audience.ts';
import type { KitFile } from '#model/kit/kit-file.ts';
import {
  type DeckVariant,
  type Format,
  isDeckVariant,
  type Kind,
  MESSAGES,
} from '#model/kit/manifest.ts';
import { STANDARD } from '#model/paper/edition.ts';
import { LETTER_NAMES, letterNames } from '#model/paper/letter-names.ts';

type Product = Pick<KitFile['entry'], 'kind' | 'variant' | 'format'>;

/** Uses of a kind for adults, where it is mostly for pupils. */
const ADULT_USE: Partial<Record<Kind, string>> = {
  handout: 'To fill in or to hold. Not for pupils.',
  quiz: 'To import where your class answers it. It holds the answers: not for pupils.',
  cards: 'Cut them apart and hold them while you teach. Not for pupils.',
};

const USE: Record<Kind, string> = {
  deck: 'The lesson’s slides.',
  handout: 'Pupils work on it.',
  answers: 'Answers and what to look for. Not for pupils.',
  cards: 'Cut them out before the lesson.',
  poster: 'For the wall.',
  plan: 'Read it the night before; hold it in the lesson.',
  letter: LETTER_NAMES.before.use,
  briefing: 'Every adult reads it before anyone teaches.',
  workshop: 'For the workshop with parents and carers.',
  quiz: 'Pupils answer it.',
  report: 'The safeguarding lead reads and signs it first.',
  pack: 'What pupils are handed, in order, in black and white. Its cover says how many of each. Start here.',
  kit: 'Everything in one file.',
};

const DECK: Record<DeckVariant, string> = {
  site: 'in the kit room',
  'single-file': 'to present, with notes',
  share: 'to share with pupils',
  pages: 'as pages',
  notes: 'with notes, to print',
  editable: 'for PowerPoint, to edit',
};

const MAIL: Partial<Record<Format, string>> = {
  html: 'formatted email',
  txt: 'plain text',
  eml: 'email draft',
  csv: 'table',
};

/** What distinguishes an edition, e.g. “black and white”; empty where there is only one. */
export function editionOf(
  {
    entry: { kind, variant, format },
    version,
    title = null,
  }: Pick<KitFile, 'entry' | 'version'> & { title?: string | null },
  alone: boolean,
): string {
  if (kind === 'letter') {
    const form = format === 'docx' ? 'to edit' : (MAIL[format] ?? 'to print');
    const which = variant === MESSAGES ? 'short messages' : letterNames(variant)?.edition;
    return [which, title, form].filter(Boolean).join(', ');
  }
  if (format === 'docx') return 'to edit';
  if (isDeckVariant(variant)) return DECK[variant];
  return version && !(alone && variant === STANDARD) ? version.fileName : '';
}

/** The use of a product, in a sentence or two. */
export function useOf({
  kind,
  variant,
  format,
  audience,
}: Product & { audience: Audience }): string {
  if (variant === 'single-file')
    return 'Open it in Chrome, Edge or Firefox. It needs no network. Press S for your notes, ? for all keys.';
  if (kind === 'deck' && variant === 'share')
    return 'No notes and no answers in it: safe to hand out.';
  if (kind === 'pack' && audience === 'parent')
    return 'For a family that asks: every slide, small, and the sheets by name. To look at, not to hand out.';
  if (format === 'docx') return 'Open it in Word or LibreOffice, and change what you need.';
  if (kind === 'letter' && format === 'eml')
    return 'Double-click it: your mail program opens a draft for you to address.';
  if (kind === 'letter' && format === 'html')
    return 'Open it, select all, copy, and paste it into your mail program.';
  if (variant === MESSAGES)
    return format === 'csv'
      ? 'Five short messages for each age, as a table that your parents’ app may import.'
      : 'Five short messages for each age: copy one into your parents’ app when it says.';
  if (kind === 'letter' && format === 'txt') return 'Paste it into the school’s messaging system.';
  if (kind === 'letter') return (letterNames(variant) ?? LETTER_NAMES.before).use;
  return (audience === 'pupil' ? null : ADULT_USE[kind]) ?? USE[kind];
}

/** The folder of each reader in a kit. Only what a pupil may be handed is under `pupils`. */
export const FOLDER: Record<Audience, string> = {
  pupil: 'pupils',
  teacher: 'teacher',
  parent: 'parents',
  staff: 'staff',
};
