/** The day on which an alert was issued, of all the days that it names. */
import type { Block } from '../blocks/alert-block.ts';
import { datesIn } from './dates.ts';

/** The head of a paper ends about here, in blocks. */
const TOP = 14;

/** Words before a date that say it is another date. */
const OTHER_DATE =
  /\b(review(?:ed)? (?:by|due|again)|next review|do not use after|valid (?:until|to)|expires?|until|since|on|by|before|after|from|in|between|during|last|early|late|of|effective|deadline|closes?|starts?)\s*:?\s*$/i;
/** Another paper: its day is not this one's. */
const OTHER_PAPER =
  /\b(replac\w+|supersed\w+|(?:takes?|took|in) (?:the |its )?place|previous(?:ly)?|earlier|former|first (?:issued|published|sent)|original\w*|(?:the|our|a|an) (?:last|note|letter|alert|briefing|notice|bulletin|survey|report|guidance|law|act) (?:that|which|of|from|we|in))\b/i;
/** Something that takes place, or took place. */
const NEXT_DATE = /\b(?:review (?:by|due|date)|use after|valid until|expires)\b/i;
const CUE =
  /\b(issued?|written|published|dated?|posted|released|updated|reviewed|version|sent|circulated|d[yý]ddiad|dáta|edition|uploaded|last (?:updated|reviewed))\b/i;

/** @returns `YYYY-MM-DD`, or `YYYY-MM` where no day is given. */
export function findIssued(blocks: readonly Block[]): string | null {
  let best = { score: 0, day: null as string | null };
  for (const [at, { text, kind }] of blocks.entries()) {
    if (kind === 'item' && at > 6 && !PAGE_DATE.test(text)) continue;
    for (const { day, index } of datesIn(text)) {
      // What the day is of stands in its own sentence.
      const before =
        text
          .slice(0, index)
          .split(/(?<=[.!?])\s+(?=\p{Lu})/u)
          .at(-1) ?? '';
      const words = text.split(/\s+/).length;
      let score = at < TOP ? 1 : at > blocks.length - 4 ? 0.5 : -1;
      if (OTHER_PAPER.test(before)) score -= 4;
      else if (CUE.test(before.slice(-80))) score += 3;
      else if (OTHER_DATE.test(before)) score -= 4;
      if (NEXT_DATE.test(before.slice(-30))) score -= 6;
      if (words <= 16) score += 1;
      else if (words > 30) score -= 1;
      if (day.length === 10) score += 0.2;
      if (score > best.score) best = { score, day };
    }
  }
  return best.day;
}

/** “Last reviewed 02/10/26” at the foot of a page, whatever it stands among. */
const PAGE_DATE =
  /^(?:this )?(?:page )?(?:was )?(?:last )?(?:reviewed|updated|published|modified)\b/i;
