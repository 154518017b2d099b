/** Lines that want a part of a paper taken out of its copies: “Take this bit off before pinning up”, “NOTES, STAFF ONLY, TAKE OUT”. */
const THIS =
  '(?: (?:(?:this|the|that) (?:bit|part|note|paragraph|box|line|section|page|strip|slip)|this|(?:the )?below|here|along))?';
const ACT =
  '(?:displaying|display|handing|giving|sending|sharing|copying|printing|pinning|posting|putting|publishing|forwarding|circulating|reading|sticking|(?:it|this) (?:goes|is (?:sent|printed|copied))|going (?:home|out)|you (?:send|print|copy|share|post))';
const BEFORE = new RegExp(
  `\\b(?:take|taken|cut|tear|torn|leave|left|edit|edited|strip|stripped|removed?|deleted?|detach|detached)${THIS}(?: (?:off|out|away|here|along|(?:at|below|above|along|on|under) (?:the|this) (?:dotted )?(?:line|dots|rule)))*,? before ${ACT}\\b(?! (?:an?|the|your|any|\\p{L}+s)\\b)`,
  'iu',
);
const OUT = new RegExp(
  `\\b(?:take|cut|leave|edit)${THIS} (?:out|off)(?=\\W*$|[.,:;)!]| (?:please|pls)\\b)`,
  'iu',
);

/** “Take it out of the room at night” takes out a thing, and “remove it before sharing photos” is advice. */
export const isTakenOut = (line: string): boolean => BEFORE.test(line) || OUT.test(line);

/** “CUT OFF BEFORE HANDING OUT”: what stands above goes home. */
export const isCutForHome = (line: string): boolean => BEFORE.test(line) && FOR_HOME.test(line);
const FOR_HOME =
  /\bbefore (?:display\w*|handing|giving|pinning|putting|sticking|(?:sending|going) home)\b/iu;
