/** What the model of marked sentences takes for a service's name, over a whole paper. */
import type { Placed } from '../blocks/placed.ts';
import { isOrganisation } from '../front/organisation.ts';
import { nameKey } from './mentions.ts';
import { likelyNames } from './name-model.ts';
import { nameTexts } from './name-texts.ts';
import { ORDINARY } from './name-words.ts';

/** From which a word may be of a name at all. */
const LEAST = 0.3;

export interface Likely {
  key: string;
  /** How it is written, each form with how often. */
  forms: Map<string, number>;
  /** Number of the block in which it stands first. */
  first: number;
  /** Of its likeliest place, from 0 to 1. */
  likely: number;
  count: number;
}

export function likelyIn(blocks: readonly Placed[]): Map<string, Likely> {
  const found = new Map<string, Likely>();
  for (const { text, at } of nameTexts(blocks).filter(({ text }) => !OF_PERSON.test(text)))
    for (const { form, likely } of likelyNames(text, LEAST)) {
      const key = nameKey(form);
      if (key.length < 3 || isNone(form)) continue;
      const one = found.get(key) ?? { key, forms: new Map(), first: at, likely: 0, count: 0 };
      one.forms.set(form, (one.forms.get(form) ?? 0) + 1);
      one.likely = Math.max(one.likely, likely);
      one.count += 1;
      found.set(key, one);
    }
  return found;
}

/** “Mr Oyelaran”, “Appendix C” */
const TITLED =
  /^(?:Mrs?|Ms|Miss|Mx|Dr|Prof|PC|PCSO|DC|DS|DI|Sgt|Cllr|Councillor|Rev|Sir|Coach|Uncle|Aunt(?:ie)?|Appendix|Years?) /;
/** “CAMHS”, “Y11”, “1998”, “hwb.gov.wales”, “Tŷ”: letters that stand for something, a class, a year, a page, another tongue. */
const NO_NAME = /^\p{Lu}{2,6}s?$|\d\d?s$|^\p{Lu}\p{Ll}?\d|^\d|\p{L}\.\p{L}|[À-ɏ]/u;

/** “Name: Skye Brown”: a line of a form. */
const OF_PERSON =
  /^(?:(?:child|pupil|student|parent|carer)(?:['’]s)? )?name(?: of (?:child|pupil|student|parent))?:/i;

const isNone = (form: string): boolean =>
  TITLED.test(form) || NO_NAME.test(form) || isOrganisation(form) || isOrdinary(form);

const isOrdinary = (form: string): boolean =>
  form.split(' ').every((word) => {
    const small = word.toLowerCase();
    return ORDINARY.has(small) || ORDINARY.has(small.replace(/s$/, ''));
  });
