/** Lines at the head of a paper that are no title of it, by their words. */

export const LETTER_HEAD =
  /^(?:to|from|date|cc|bcc|sent|dear|ref|reference|attachments?|audience|distribution|handling|(?:issued|posted|sent)(?: by| to| on)?|present|apologies|clerk|status|version|author|contact|originator|owner|source|prepared by|produced by|published by|reviewed by|(?:last )?(?:checked|updated|reviewed)(?: by)?|\p{L}+ number|for|who (?:this|it) is for|pinned|(?:our |your )?refs?|head ?teacher|principal|tel|telephone|phone|(?:also )?in this (?:issue|edition))\b\s*:|^dear\b|^from (?:the|our|your)(?: [\p{L}’']+){1,3}\W*$/iu;
/** “Colleagues”, “Parents and carers,”: whom it speaks to. */
export const SALUTATION =
  /^(?:colleagues|(?:all )?(?:parents|carers|families|guardians|everyone|friends)(?:,? (?:and|&) (?:parents|carers|families|guardians|friends))?,)\W*$/i;
/** “Mrs P. Hargreave, Deputy Head”: who writes. */
export const PERSON =
  /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Rev|PC|PCSO|Sgt|DS|DC|DI|Cllr)\b\.?(?: \p{Lu}[\p{L}’'-]*\.?){1,3}\W*(?:$|,|\()/u;
/** “By Jo Hale, families team”: the headline stands over it. */
export const BYLINE = /^By \p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+(?:$|,)/u;
/** “[image: a phone]”: what a program put in the place of a picture. */
export const IN_BRACKETS = /^\[[^\]]*\]$/;
/** “Please circulate to tutors”: what to do with the paper. */
export const HANDED_ON =
  /^please (?:do )?(?:circulate|cascade|distribute|share|forward|pass|print|display|post|read|keep|note)\b(?!.*[:–—])/i;
/** “Orchard Rise, Penbury PB4 7QX”, “Mill Lane, Penbury”: an address. */
export const ADDRESS =
  /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b|^[\d\p{Lu}][\p{L}\d’' ]{2,30} (?:Lane|Road|Street|Avenue|Close|Drive|Rise|Way|Row|Hill|Place|Court|Gardens|Crescent|Terrace|Square|Grove), \p{Lu}|, Co\. \p{L}/u;
const CLOCK = '\\d{1,2}[:.]\\d\\d(?::\\d\\d)?(?: ?[ap]m)?';
/** “[07:52] Ruth P (DSL): Morning all”, “[Thu 12 Nov, 21:47]”, “12/11/2026, 21:47 - Ruth: Hi”, “Ruth (class rep), 19:42”: a line of a chat. */
export const TIMED = new RegExp(
  `^(?:\\[[^\\]]{0,30}?${CLOCK}\\]|\\d{1,2} \\p{L}+(?: \\d{4})? at ${CLOCK}\\b|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4},? (?:at )?${CLOCK}\\b|(?:(?:today|yesterday|(?:mon|tue|wed|thu|fri|sat|sun)\\p{L}*)[, ]+(?:[\\p{L}\\d]+ ){0,3}(?:[\\p{L}\\d]+, )?(?:at )?)?${CLOCK}\\W*$|[^.!?:]{2,40}, ${CLOCK}$)`,
  'iu',
);
/** “Value of the month: Courage”, “Attendance”: what every newsletter has, and no alert is about. */
export const OF_EVERY_WEEK =
  /^\W*(?:(?:value|word|virtue|pupil|star|stars|book|question|thought|quote|verse|prayer|motto|number|fact|sports? ?person|class|learner|reader|player|recipe)s? of the (?:day|week|fortnight|month|term|half[- ]term|year)\b|(?:attendance|absence|lost property|sports? news|house points|certificates|lunch(?:es)?|menus?|uniform|parking|car park|staffing|cover|term dates|diary(?: dates)?|dates for (?:the|your) diary|after-school clubs|clubs|birthdays|thank you|reminders)\W*(?:$|:))/i;
/** “6 in 10 were boys”, “38% more than last year”: a line of figures. */
export const FIGURE = /^(?:\d[\d.,]*\s?%|\d+ (?:in|out of) \d+\b|[£€$]\d)/;
/** “Station Yard, Dunscar. Founded 1961”: what a body says of itself. */
export const FOUNDED = /\b(?:since|founded|established|est\.?)(?: in)? (?:1[89]|20)\d\d\W*$/i;
const READERS =
  '(?:schools?|staff|students|pupils|parents|mums|dads|carers|guardians|families|governors|colleagues|head ?teachers|heads|leads|dsls|tutors|settings|children|young people|members|juniors|players|swimmers|cadets|customers|residents|volunteers|coaches|leaders|practitioners|professionals)';
/** “Note to all students, copied to parents”, “Note from the safeguarding lead”: to whom it goes or who writes, and nothing of what it says. */
const NOTE_TO = new RegExp(
  `^(?:an? )?(?:(?:safeguarding|online safety|e-?safety|important|urgent|short|brief|information) )*(?:note|notice|letter|message|memo|information|briefing|update|circular|advice|alert|leaflet) (?:(?:to|for) (?:all |our |the )*${READERS}|from (?:the |our |your )?(?:(?:designated|deputy|safeguarding) )*(?:head|lead|dsl|principal|coach|chair|team)\\b)[^:–—?]*$`,
  'iu',
);
/** “To parents of our junior members”, “Issued to all judoka”: to whom it goes. */
export const TO_WHOM = new RegExp(
  `^(?:(?:issued|sent|addressed|circulated) )?to (?:(?:all|our|every)\\b|(?:the )?${READERS}\\b)[^:–—?]*$`,
  'iu',
);
/** “CEOP Safety Centre: report here”, “If in doubt call Action Fraud”: where to turn to. */
export const TURNS_TO =
  /^(?:if (?:in doubt|you|worried)\b|(?:call|ring|text|contact|visit|see|report to)\b)|\breport (?:it )?here\b|^(?:childline|nspcc|ceop|samaritans|crimestoppers)\b/i;
export const TELEPHONE =
  /\b0\d{2,4}[ -]?\d{3}[ -]?\d{3,4}\b|^(?:tel|phone|telephone|fax|e-?mail)\b/i;
/** “Help sheet 6”, “Briefing 22”: which of a series the paper is. */
export const OF_SERIES =
  /\b(?:briefing|bulletin|issue|number|no\.?|edition|circular|newsletter|sheet|leaflet|factsheet)\s+\d+\b/i;
/** Words that say what kind of paper it is, and nothing of its topic. */
export const GENERIC =
  /^(?:\W|\d|\b(?:parents?|carers?|guardians?|cyber|schools?|staff|community|safeguarding|online|safety|e-safety|child|children|protection|alert|alerts|warning|notice|bulletin|newsletter|briefing|circular|update|urgent|important|information|advice|guide|guides|app|apps|issue|no|number|for|and|the|to|of|a|early|help|busy|grown-ups|digital|week(?:ly)?|monthly|term|autumn|spring|summer|news|letter|post|parents'|advisory|note|version|ref|page|family|nursery|nurseries|both|two|three|four|five|six|seven|eight|nine|ten|confidential|official|sensitive|not|public|early|years|all|memo|factsheet|from|families|designated|leads?|dsls?|dsps?|governors|headteachers|practitioners?|professionals|(?:one|two|three|four|five|six|seven|ten|\d+)[- ]minutes?)\b)+$/i;
/** “OSC 2026/31”: the number of a paper. */
const NUMBER = /\b\p{Lu}{2,6} ?\d[\d/.-]*/gu;
export const isGeneric = (text: string): boolean =>
  GENERIC.test(text.replace(NUMBER, '')) || NOTE_TO.test(text);
export const ABOUT_ALERTS =
  /\b(alert|warning|safeguarding|need to know|guide|briefing|bulletin|advisory|pupils|children|students|teen\w*|young people|parents|risks?|dangers?|safety|important|urgent)\b/i;
/** Words too common to say what a paper is about. */
export const COMMON =
  /^(?:about|after|all|alert|and|are|before|child|children|every|everyone|families|for|from|have|here|how|into|its|notice|online|our|parents?|pupils?|safe|safety|school|schools|staff|that|the|their|them|there|they|this|what|when|where|who|why|will|with|year|years|you|your)$/;
