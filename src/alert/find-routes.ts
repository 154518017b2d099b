/** The places to turn to that an alert names, and what becomes of each in a kit. */
import type { FoundRoute, Passage } from '#model/alert/alert-reading.ts';
import type { HelpRoutes } from '#model/help-route.ts';
import { routeAction } from '#model/route-action.ts';
import { sendsToSchool } from './front/school-lead.ts';
import {
  CUE,
  firstIn,
  type HelpPatterns,
  helpPatterns,
  type RoutePatterns,
} from './route-patterns.ts';
import type { PlacedSentence } from './sentences/place-sentences.ts';
import { plainWords } from './sentences/sentences.ts';

export interface RoutesRead {
  routes: FoundRoute[];
  /** Numbers and addresses that belong to no route of the list. */
  unlisted: Passage[];
  /** Sentences that name a route, with the ids of those they name. */
  sentences: ReadonlyMap<PlacedSentence, readonly string[]>;
}

interface Match {
  routeId: string;
  action: FoundRoute['action'];
  why?: string;
  index: number;
  length: number;
  /** A number or address, which needs no words around it. */
  isContact: boolean;
  /** A service of another country: it stands beside ours, and is not the same one. */
  isForeign?: true;
}

/** A number or address says nothing about the name. */
const CONTACT = /\S*(?:[\d@/]|\.\w)\S*/g;
/** “Take It Down, run by NCMEC”: who runs a service is not a second one. */
const RUNS_IT =
  /\b(?:(?:run|owned|set up|provided|operated|hosted|funded|backed|managed|offered|maintained) by|part of|a service (?:of|from)|belong\w* to)(?: the)?\s+$/i;
/** “Take down any poster that says …”: it is named only to be done away with. */
const GONE =
  /\b(?:take down|bin|throw away|recycle|destroy|tear down|discard) (?:any|all|the|old|your|those)\b/;
/** “It is for over-18s, so leave it off.” */
const LEFT_OUT = /\bleave (?:it|them|that|this one) (?:off|out)\b/;
/** “The form for pictures is not the one to use”, “CEOP tells us that this is not for them.” */
const RULED_OUT =
  /\b(?:is|are|was) not (?:(?:the|a) (?:right )?(?:one|place|number|form|route|service)\b|(?:a matter |one )?for (?:them|this|it|these|such)\b)|\b(?:cannot|can't|does not|doesn't|do not|don't|will not|won't) (?:deal with|take|handle|help with|cover|act on) (?:this|these|it|such|them|cases|reports)\b/;
const HERE: ReadonlySet<PlacedSentence['place']> = new Set(['help', 'steps', 'advice']);
const NUMBER =
  /(?<![\w£€.])(?:\+\d{1,3} ?|0)\d[\d -]{7,13}\d|(?<![\w.])1-?[89]\d\d[- ]\d[\d -]{5,9}\d/;

/**
 * The places to turn to that an alert names, each once.
 * @param publisher Who says “tell us”.
 */
export function findRoutes(
  sentences: readonly PlacedSentence[],
  help: HelpRoutes,
  publisher: string | null,
): RoutesRead {
  const patterns = helpPatterns(help);
  const routes: FoundRoute[] = [];
  const foundHere = new Map<string, FoundRoute>();
  const unlisted: Passage[] = [];
  const naming = new Map<PlacedSentence, string[]>();
  const names = (sentence: PlacedSentence, id: string): void => {
    naming.set(sentence, [...new Set([...(naming.get(sentence) ?? []), id])]);
  };
  for (const [at, sentence] of sentences.entries()) {
    if (sentence.place === 'around' || sentence.place === 'denied' || GONE.test(sentence.plain))
      continue;
    if (LEFT_OUT.test(sentences[at + 1]?.plain ?? '')) continue;
    const text = sentence.text.replace(/[\u00a0\u202f]/g, ' ');
    const matches = matchesIn(text, sentence, patterns);
    for (const { routeId, action, why, index, length, isForeign } of matches) {
      names(sentence, routeId);
      if (routes.some((route) => route.routeId === routeId && route.action === action)) continue;
      const found: FoundRoute = {
        asWritten: clauseAt(text, index, length),
        line: sentence.line,
        routeId,
        action,
        ...(why ? { why } : {}),
      };
      const twin = isForeign ? undefined : foundHere.get(routeId);
      if (!isForeign && !twin) foundHere.set(routeId, found);
      if (!twin) routes.push(found);
      // One service by its old name and its new one: what must be mended is said.
      else if (action === 'replace') Object.assign(twin, found);
    }
    if (sentence.place === 'help' || sentence.place === 'steps')
      for (const clause of text.split(/(?<=[.;])\s|, or |\s[·•|]\s/)) {
        const clean = clause.trim();
        if (NUMBER.test(clean) && matchesIn(clean, sentence, patterns).length === 0)
          unlisted.push({ text: clean, line: sentence.line });
      }
  }
  const lead = help.routes.find(({ sentBy }) => sentBy === 'lead');
  const school = lead && !foundHere.has(lead.id) ? sendsToSchool(sentences, publisher) : undefined;
  if (lead && school) {
    names(school, lead.id);
    routes.push({
      asWritten: school.text.replace(/[.;]$/, ''),
      line: school.line,
      routeId: lead.id,
      action: routeAction(lead),
    });
  }
  return { routes: routes.sort((a, b) => a.line - b.line), unlisted, sentences: naming };
}

function matchesIn(text: string, sentence: PlacedSentence, help: HelpPatterns): Match[] {
  const found: Match[] = [];
  for (const { names, now, note } of help.foreign) {
    const match = firstIn(names, text);
    if (match && (HERE.has(sentence.place) || CUE.test(text)) && !isQuotedSource(text))
      found.push({
        routeId: now,
        action: 'replace',
        why: note,
        index: match.index,
        length: match[0].length,
        isContact: true,
        isForeign: true,
      });
  }
  const patternsOf = new Map(help.routes.map((patterns) => [patterns.route.id, patterns]));
  for (const patterns of help.routes) {
    const { route } = patterns;
    const match = matchOf(patterns, text);
    if (!match || found.some(({ routeId }) => routeId === route.id)) continue;
    if (!match.isContact && !isSentThere(patterns, sentence, text)) continue;
    found.push({ ...match, routeId: route.id, action: routeAction(route) });
  }
  for (const { names, now, note } of help.retired) {
    const match = firstIn(names, text);
    if (!match || help.foreign.some((service) => firstIn(service.names, match[0]))) continue;
    const live = found.find(({ routeId }) => routeId === now);
    // The route's own name stands beside it, “… Protection Command (CEOP)”: it lives on, so it is kept.
    const others = text.replace(match[0], '').replace(CONTACT, '');
    if (live && firstIn(patternsOf.get(now)?.names ?? [], others)) continue;
    if (live) Object.assign(live, { action: 'replace', why: note });
    else if (HERE.has(sentence.place) || CUE.test(text))
      found.push({
        routeId: now,
        action: 'replace',
        why: note,
        index: match.index,
        length: match[0].length,
        isContact: false,
      });
  }
  const sent = found.filter(({ index }) => !RULED_OUT.test(plainWords(partAt(text, index))));
  return sent
    .filter(
      ({ routeId, isContact, index, length }) =>
        isContact ||
        /^\d{3}$/.test(text.slice(index, index + length)) ||
        !sent.some((other) => patternsOf.get(other.routeId)?.route.partOf?.includes(routeId)),
    )
    .filter(
      ({ index }) =>
        !RUNS_IT.test(text.slice(0, index)) || !sent.some((other) => other.index < index),
    )
    .sort((a, b) => a.index - b.index);
}

function matchOf(
  { names, contacts }: RoutePatterns,
  text: string,
): Omit<Match, 'routeId' | 'action'> | null {
  const contact = firstIn(contacts, text);
  const match = contact ?? firstIn(names, text);
  return match && { index: match.index, length: match[0].length, isContact: contact !== null };
}

/** Does the sentence send the reader there, or only speak of it? */
function isSentThere(patterns: RoutePatterns, sentence: PlacedSentence, text: string): boolean {
  const { sentBy } = patterns.route;
  if (sentBy === 'in-help') return sentence.place === 'help' || sentence.place === 'steps';
  if (sentBy === 'police') return policeCalled(text, sentence);
  if (sentBy === 'anywhere') return true;
  const isLead = sentBy === 'lead';
  // “Samaritans for staff.”: nothing else is said than its name.
  if (!isLead && isAlone(patterns, text)) return true;
  // “Immediate actions for DSLs” heads what is meant for them, and sends nobody there.
  if (isLead && sentence.block.kind === 'heading' && FOR_LEADS.test(text)) return false;
  if (sentBy === undefined) return HERE.has(sentence.place) || CUE.test(text);
  if (sentence.place === 'help' || sentence.place === 'steps') return true;
  if (sentence.block.kind === 'heading') return false;
  // “Our safeguarding team is in the front office”: where to find them is said.
  if (isLead && OWN_LEAD.test(sentence.plain)) return true;
  // “Ms Abara (child protection lead), room 4”: a person with the post is there to be asked.
  if (isLead && sentence.place !== 'title' && /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr) \p{Lu}/u.test(text))
    return true;
  const isProse = sentence.place === 'signs' && sentence.block.kind === 'paragraph';
  return (
    !isQuotedSource(text) &&
    CUE.test(text) &&
    (sentence.place === 'advice' ||
      sentence.place === 'none' ||
      sentence.place === 'not' ||
      isProse)
  );
}

/** Whom a part of the paper is written for. */
const FOR_LEADS =
  /\bfor (?:the |our |all |your |every )?(?:DSL|DSP|designated|safeguarding|child protection)/i;

/** Words of a line that only names a place to turn to. */
const MOST_ALONE = 4;
const isAlone = ({ names }: RoutePatterns, text: string): boolean =>
  firstIn(names, text)?.index === 0 &&
  (/ for /.test(text) || /^[\p{L} ]+[.]$/u.test(text)) &&
  text.split(/\s+/).length <= MOST_ALONE;

/** “The FBI saw a rise of a third”, “NCMEC logged 26,000”: it is spoken of, and nobody is sent there. */
const isQuotedSource = (text: string): boolean =>
  /\b(?:according to|says?|said|found|data|research|figures|survey|reports? that|reported that|warns?|warned|told us|have (?:seen|heard)|saw|logged|recorded|received|published|issued|a rise|an increase|last year)\b/i.test(
    text,
  ) &&
  !/\b(?:contact|call|ring|report (?:it|to|at|this|any)|visit|go to|text|speak|tell|ask|see)\b/i.test(
    text,
  );

const OWN_LEAD =
  /\b(?:our|your (?:child's )?school's|the school's) (?:[\w-]+ ){0,2}?(?:lead|leads|team|officer)\b.{0,20}\b(?:is|are|can|will|in|on|at)\b|\b(?:to|with|tell|contact|see) (?:our|your (?:child's )?school's|the school's) (?:[\w-]+ ){0,2}?(?:lead|leads|team|officer)\b/;

function policeCalled(text: string, sentence: PlacedSentence): boolean {
  if (/(?<![\d£€$.,])\b101\b(?![\d.,]\d)/.test(text))
    return (
      /\b(police|psni|call|ring|rang|dial|phone|on 101|number|urgent|non-emergency|report|contact)\b/i.test(
        text,
      ) || sentence.place === 'help'
    );
  if (/\b(?:999|112)\b/.test(text) || !HERE.has(sentence.place)) return false;
  return /\b(contact|call|ring|report|tell|speak to|inform|go to|phone)\b[^.]{0,50}\bpolice\b/i.test(
    text,
  );
}

/** The part of a sentence that an offset stands in, up to a semicolon or a “but”. */
const partAt = (text: string, index: number): string =>
  `${text
    .slice(0, index)
    .split(/; |, but /)
    .at(-1)}${text.slice(index).split(/; |, but /)[0]}`;

/** The clause that names it, with its number. */
function clauseAt(text: string, index: number, length: number): string {
  if (text.length <= 90) return text.replace(/[.;]$/, '');
  const before = text.slice(0, index);
  const start = Math.max(
    ...['. ', '; ', ' · ', ': ', ', or ', ' | '].map(
      (mark) => before.lastIndexOf(mark) + (before.includes(mark) ? mark.length : 1),
    ),
    0,
  );
  const rest = text.slice(index + length);
  const end = rest.search(/[;.!?](?:\s|$)| · | \| |, (?:or|and|for|if) /);
  return text.slice(start, index + length + (end < 0 ? rest.length : end)).trim();
}
