/** What families are sent: letters before and after the lesson, in short sentences or other languages, and messages. */
import { letterNames } from '#model/paper/letter-names.ts';
import type { ShownFile } from '../kit/kit-state.ts';

interface SentHome {
  /** e.g. “Letter after the lesson, Years 7 to 9”. */
  name: string;
  /** Its name in the approval; `null` where it has none of its own. */
  product: string | null;
  /** The file to look at. */
  file: ShownFile;
  /** The file whose text can be read on a page; `null` where there is none. */
  text: ShownFile | null;
}

/** Variants in the order of reading. A template for what has not happened yet is sent by nobody. */
const SENT = ['standard', 'after', 'plain', 'messages'];
const TO_ALL = 'Letter to all families';
const MESSAGES = 'Short messages to families';
/** Formats to look at, the one that is printed first. */
const SHOWN = ['pdf', 'html', 'txt'];

/** Letters of every age before the lesson, then after it; what all families get stands beside those of its kind. */
export function sentHome(
  ages: readonly { id: string; name: string }[],
  files: readonly ShownFile[],
): SentHome[] {
  const letters = files.filter(({ kind, variant }) => kind === 'letter' && SENT.includes(variant));
  const bands = [...ages, { id: null, name: 'all ages' }];
  return SENT.flatMap((variant) =>
    bands.flatMap(({ id, name }) => {
      const here = letters.filter((file) => file.variant === variant && file.band === id);
      return [...Map.groupBy(here, ({ lang }) => lang).values()].flatMap((forms): SentHome[] => {
        const form = (format: string) => forms.find((file) => file.format === format);
        const file = SHOWN.map(form).find((shown) => shown !== undefined);
        if (!file) return [];
        const letter = letterNames(variant);
        const approved = id === null ? TO_ALL : `Letter ${letter?.which} · ${name}`;
        const product = letter && file.lang === 'en-GB' ? approved : null;
        const other = letter ? `Letter in ${file.title ?? file.lang}, ${name}` : MESSAGES;
        const text = form('html') ?? form('txt') ?? null;
        return [{ name: product?.replace(' · ', ', ') ?? other, product, file, text }];
      });
    }),
  );
}
