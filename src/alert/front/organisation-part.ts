/** The body that a line or a sentence names, without its day, its post and whatever else stands beside it. */
import { isMenu } from '../blocks/furniture.ts';
import { datesIn } from './dates.ts';
import { isOrganisation, namesOrganisation, unshout } from './organisation.ts';

/** “(Trust DSL)”, “, Head of Year”, “, Trust Safeguarding Lead”, “Trust Lead for Attendance” */
const POST_HELD =
  /\b(?:D?DSL|DSP|SENCO)s?\b(?! (?:network|forum|group|hub|cluster)\b)|\([^)]*\b(?:DSL|DSP|lead|head|officer|governor|manager)\b[^)]*\)|, (?:Head|DSL|Deputy|Chair)\b|, [^,]*\b(?:lead|officer|manager|co-?ordinator|director|advis[eo]r|secretary|clerk)$|\b(?:lead|officer|manager|director|advis[eo]r) for [a-z]/i;

/** “Home › Schools › Notices”, “Related: …”, “#money #apps”: where a page stands on its site, and what stands beside it. */
export const CRUMBS =
  /[›»→]|\bhome [>/|] |^[^.>]{2,30} > [^.>]{2,30} > |^(?:news|home|help|support|safety|blog|articles?|guides?)\b[^./]{0,24} \/ |^(?:skip to|sign (?:in|out)|log (?:in|out))\b[^.]*[|·]|^(?:related|next|previous|see also|read next|more like this)\s*:|#\w+,? #\w+/i;

/** Names in Welsh, Irish or Gaelic often stand before the English ones. */
export const CELTIC =
  /^(?:leabharlann\p{L}*|údarás|seirbhís\p{L}*|bwrdd|bord|cyngor|comhairle|heddlu|ysgol|scoil|awdurdod|partneriaeth|an roinn|llywodraeth)(?!\p{L})/iu;

/** “digital safety team”, “Trust DSL”, “Our School”: whose it is, nobody can tell. */
const NOBODYS_OWN =
  /^(?:(?:the|our|your|a|of|and|for|help|(?:practitioners?|professionals?|members?|staff) (?:hub|portal|zone)|centre|student|students|digital|online|e-?safety|safety|safeguarding|pastoral|designated|school|schools|trust|academy|college|team|teams|office|department|unit|staff|head|lead|leads|dsl|dsls|support|services?|inclusion|wellbeing|welfare|computing|it|admin|parents?|children|child|protection)\b[\s,&/-]*)+$/i;

/** A newspaper, a church, a bank: in a sentence it is spoken of, and issues nothing. */
const SPOKEN_OF =
  /\b(?:line|times|post|mail|news|newspaper|watch|guardian|herald|gazette|radio|television|magazine|bank|union|standards|hospital|surgery|clinic|court|church|library|club)$/i;

/** “Public Service Announcement”: what kind of paper it is. */
const IS_PAPER = /\bannouncement$/i;

/** “Hale Juniors Parents (Year 5)”: a chat of theirs. */
const IS_CHAT =
  /\b(?:school|academy|primary|infants|juniors|college|club) (?:parents|mums|dads|families)\b/i;

/** The part of a line that names an organisation, or `null`. */
export function organisationPart(text: string): string | null {
  if (isMenu(text)) return null;
  const parts = text
    .split(/\s*[|·•]\s*|\s+[–—-]\s+|\s{3,}|(?<!\b(?:St|Co|Dr|Mrs?|Ms))\.\s+(?=\p{Lu})/u)
    .map(withoutDate)
    .map((part) => part.replace(POST, ''))
    .map(beforeColon)
    .map(withoutPerson);
  const named = parts.filter(
    (part) =>
      namesOrganisation(part) &&
      !POST_HELD.test(part) &&
      !IS_PAPER.test(part) &&
      !NOBODYS_OWN.test(part) &&
      /^(?:\P{Ll}|\p{Ll}\p{Lu})/u.test(part) &&
      !/^(?:an?|or|and|your|our|my|any|all|every|each|some|the) (?!\p{Lu})/iu.test(part) &&
      !/[.?!]$/.test(part) &&
      !/^(please|for|to|issued|date|ref|subject|re|dear|signed|i|we|he|she|they|it|(?:notice|letter|memo|message|circular|information|advice) (?:to|for))\b/i.test(
        part,
      ) &&
      datesIn(part).length === 0 &&
      !IS_CHAT.test(part) &&
      // “Rowan 96.9%  School target 97%”: a figure is no name.
      !/[£€%]/.test(part) &&
      !/\b(is|are|was|were|have|has|had|should|will|can|said|says|told|me|us)\b/.test(part) &&
      !/:\s/.test(part),
  );
  return named.find((part) => !CELTIC.test(part)) ?? named[0] ?? null;
}

/** “Lincs Police: County lines”: who speaks, and of what. */
function beforeColon(part: string): string {
  const [, before = '', after = ''] = /^([^:]{3,60}): (.+)$/.exec(part) ?? [];
  return namesOrganisation(before) && !namesOrganisation(after) ? before : part;
}

/** “Head of St Osyth’s”: whose post it is stands before whose school it is. */
const POST =
  /^(?:[^,]{2,60}\b(?:Lead|Officer|Manager|Advis[eo]r|Co-?ordinator|Director)|(?:[^,]{2,40}, )?(?:Head ?[Tt]eacher|Headteacher|Head|Principal|Chief Executive|Deputy Head))(?: \([^)]*\))?,? (?=(?:the |The )?\p{Lu})/u;

/** “Imogen Strake, Education Safeguarding Lead, Hale Council”, “Hale Council, online safety team”: the body, without who holds which post in it and what part of it this is. */
function withoutPerson(part: string): string {
  const pieces = part.split(/,\s+/);
  const post = pieces.findLastIndex((piece) => IS_POST.test(piece));
  const behind = pieces.slice(post + 1);
  const bodies = behind.some((piece) => namesOrganisation(piece)) ? behind : pieces;
  const end = bodies.findIndex((piece, at) => at > 0 && /^(?:\p{Ll}|\d)/u.test(piece));
  const isBody = end > 0 && bodies.slice(0, end).some((piece) => namesOrganisation(piece));
  return (isBody ? bodies.slice(0, end) : bodies).join(', ');
}
const IS_POST =
  /\b(?:lead|officer|manager|advis[eo]r|co-?ordinator|director|secretary|clerk|chair|governor|reporter|correspondent|editor|head ?teacher|principal|head|chief executive|dsl|dsp|dd?sl)(?: \([^)]*\))?$|^(?:(?:deputy|assistant|acting) )?(?:head|director|chair) of\b/i;

/** “Harrowmere Hub, 9 October 2026”: the day beside the name is not part of it. */
function withoutDate(part: string): string {
  const [date] = datesIn(part);
  if (!date || date.index < 4) return part;
  return part
    .slice(0, date.index)
    .replace(
      /[\s,;:(–—-]*(?:(?:mon|tues?|wed(?:nes)?|thurs?|fri|sat(?:ur)?|sun)(?:day)?\.?,?)?[\s,;:(–—-]*$/i,
      '',
    )
    .trim();
}

/** A body named within a sentence: “of the Tressick Valley Youth Federation”. */
export function organisationIn(text: string): string | null {
  for (const { 1: run = '', index } of text.matchAll(
    /(?<![\p{L}\p{N}])((?:\p{Lu}[\p{L}'’&-]+)(?:(?: of| and| for| the| &){0,2} \p{Lu}[\p{L}'’&-]+){1,6})/gu,
  )) {
    const body = run.replace(POST, '');
    const isCalled = /\b(?:called|named|known as|app|site|game|channel)\s+["“‘']?$/i.test(
      text.slice(0, index),
    );
    const isWhere =
      /\bat (?:the )?$/.test(text.slice(0, index)) && /\b(?:centre|center|office)$/i.test(body);
    if (
      isOrganisation(body) &&
      !isCalled &&
      !isWhere &&
      !SPOKEN_OF.test(body) &&
      !IS_PAPER.test(body) &&
      !IS_CHAT.test(body) &&
      !NOBODYS_OWN.test(body) &&
      !POST_HELD.test(body) &&
      !/^(?:Dear|All|The Head|Report|Safeguarding Lead|Designated|Professionals|Internet|Signed|(?:advice|notice|letter|note|message|information) (?:to|for))\b/i.test(
        body,
      )
    )
      return body;
  }
  return null;
}

/** “Pines Federation Weekly News”, “Newsletter of Pines School”: what its paper is called stands behind its name, or before it. */
const PAPER = ' (?:news|newsletter|bulletin|update|briefing|alert|notice|warning)$';
const ITS_PAPER = [
  `(?<=\\p{L}) (?:weekly|monthly|termly|online safety|e-?safety|safeguarding|parent|staff|school)${PAPER}`,
  // “Pines School newsletter”: its last word may be of its name.
  `(?<=\\p{L})${PAPER}`,
].map((ends) => new RegExp(ends, 'iu'));
const PAPER_OF = /^(?:the )?(?:newsletter|bulletin|magazine) of (?:the )?(?=\p{Lu})/iu;

/** The name as a person would write it, without day and signs; `null` where nobody is left. */
export function tidyBody(text: string): string | null {
  const name = text
    .replace(/\s*<[^>\s]*@.*$/u, '')
    .replace(/^[^\p{L}\d"“'‘(]+|[^\p{L}\p{N}.)’'"”]+$/gu, '')
    .replace(/^from (?:the )?(?=\p{Lu})/iu, '')
    .replace(/\s*\((?:issued|published|sent|produced|prepared) .*$/iu, '')
    .replace(PAPER_OF, '')
    .replace(
      /,?\s+(?:on|in|posted|published|issued|dated|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{1,2}(?:st|nd|rd|th)?\s+\p{L}+ \d{4}|\d{1,2}[./]\d)\b.*$/iu,
      '',
    )
    .replace(/\s+\([^)]*(?:19|20)\d\d\)?$|\s+(?:19|20)\d\d$/, '')
    .replace(/[^\p{L}\p{N})’'"”]+$/u, '')
    // “Hale Council, Quay House, Hale”: a body, and where it sits.
    .replace(
      /^([^,]*\b(?:Council|Trust|Police|School|Academy|College|Partnership|Board)), [^,]*\b(?:House|Street|Road|Hall|Court|Buildings?|Lane|Avenue|Square|Tower)\b.*$/u,
      '$1',
    )
    // “Hale Trust)”: what remains of a bracket.
    .replace(/^([^(]*)\)$/, '$1')
    .trim();
  // “Schools may share this guide”: what they do, and no body.
  if (/\b(?:may|can|should|must|please)\b/.test(name)) return null;
  const organisation =
    ITS_PAPER.map((paper) => name.replace(paper, '')).find(
      (body) => body !== name && isOrganisation(body),
    ) ?? name;
  return organisation === '' || NOBODYS_OWN.test(organisation) ? null : unshout(organisation);
}
