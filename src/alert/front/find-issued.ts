/** The day on which an alert was issued, of all the days that it names. */
import type { Block } from '../blocks/alert-block.ts';
import { datesIn, daysWithoutYear, type FoundDate } from './dates.ts';

/** The head of a paper ends about here, in blocks. */
const TOP = 14;

/** Words before a date that say it is another date. */
const OTHER_DATE =
  /\b(review(?:ed)? (?:by|due|again)|next review|do not use after|valid (?:until|to)|expires?|until|since|on|by|before|after|from|in|between|during|last|early|late|of|effective|deadline|closes?|starts?)\s*:?\s*$/i;
/** Another paper: its day is not this one's. */
const OTHER_PAPER =
  /\b(replac\w+|supersed\w+|(?:takes?|took|in) (?:the |its )?place|previous(?:ly)?|earlier|former|first (?:issued|published|sent)|original\w*|(?:the|our|a|an) (?:last|note|letter|alert|briefing|notice|bulletin|survey|report|guidance|law|act) (?:that|which|of|from|we|in))\b/i;
/** Something that takes place, or took place. */
const EVENT =
  /\b(follow(?:s|ing|ed)|meetings?|conference|events?|webinar|evening|workshop|training|assembly|inset|held|launched|happened|arrested|met|took part|join us|come to|starts?)\b/i;
/** A time of day follows: an appointment. */
const AT_TIME = /^.{0,40}?(?:\b\d{1,2}:\d{2}\b|\d ?[ap]m\b|\bnoon\b|o[’']clock\b)/i;
const CUE =
  /\b(issued?|written|published|dated?|posted|released|updated|reviewed|version|sent|circulated|d[yý]ddiad|dáta|edition|uploaded|last (?:updated|reviewed))\b/i;

/** @returns `YYYY-MM-DD`, or `YYYY-MM` where no day is given. */
export function findIssued(blocks: readonly Block[]): string | null {
  const day = bestDay(blocks, datesIn);
  if (day !== null && day.length === FULL_DAY) return day;
  // “Sent: the 26th of November”, and the year elsewhere.
  const paper = blocks.map(({ text }) => text).join('\n');
  const head = blocks
    .slice(0, TOP)
    .map((block) => (saysWhen(block.text) ? block : { ...block, text: '' }));
  const headed = bestDay(head, (text) => daysWithoutYear(text, paper));
  return headed !== null && (day === null || headed.startsWith(day)) ? headed : day;
}
const FULL_DAY = 10;
/** It says when the paper was sent, or the day is all of it. */
const saysWhen = (text: string): boolean =>
  CUE.test(text.slice(0, 60)) ||
  text.split(/\s+/).length <= MOST_DAY_WORDS ||
  /\b\d{1,2}(?:st|nd|rd|th)? \p{L}{3,9}\.?\)$/u.test(text);
/** “Thursday, the 26th of November” */
const MOST_DAY_WORDS = 6;

function bestDay(blocks: readonly Block[], daysIn: (text: string) => FoundDate[]): string | null {
  let best = { score: 0, day: null as string | null };
  for (const [at, { text, kind }] of blocks.entries()) {
    if (kind === 'item' && at > 6 && !PAGE_DATE.test(text)) continue;
    for (const { day, index } of daysIn(text)) {
      // What the day is of stands in its own sentence.
      const before =
        text
          .slice(0, index)
          .split(/(?<=[.!?])\s+(?=\p{Lu})/u)
          .at(-1) ?? '';
      const words = text.split(/\s+/).length;
      let score = at < TOP ? 1 : at > blocks.length - 4 ? 0.5 : -1;
      if (/\bfirst (?:issued|published|sent)\W*$/i.test(before)) score += 0.5;
      else if (OTHER_PAPER.test(before)) score -= 4;
      else if (CUE.test(before.slice(-80))) score += 3;
      else if (EVENT.test(before)) score -= 2;
      else if (at > 3 && AT_TIME.test(text.slice(index))) score -= 3;
      else if (OTHER_DATE.test(before)) score -= 4;
      if (/\b(review (by|due|date)|use after|valid until|expires)\b/i.test(before.slice(-30)))
        score -= 6;
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
