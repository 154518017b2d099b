import { type Alert, type Corrections, STATUS_TO_COME } from '#model/alert/alert.ts';
import type { AlertReading, FoundRisk } from '#model/alert/alert-reading.ts';
import { ALERT_TOPICS, type AlertTopic } from '#model/alert/alert-topics.ts';
import type { HelpRoute } from '#model/help-route.ts';
import { speaksOfSelfHarm } from '#model/language/self-harm.ts';
import { asksToTellFirst } from '#model/language/tell-first.ts';
import type { Mechanism } from '#model/mechanism.ts';
import { paperKindOf } from '#model/paper/paper-kind.ts';
import { isOnImages, type Risk } from '#model/risk.ts';
import { linesAt } from '#model/text/lines-at.ts';
import { longDate } from '#model/text/long-date.ts';
import { listed, midSentence } from '#model/text/mid-sentence.ts';
import type { Namesake } from '../choose/namesakes.ts';
import { proposeDay } from '../choose/propose-day.ts';
import type { WeighedRisks } from '../choose/weigh-risks.ts';
import type { DraftFact } from '../quote/restate.ts';

/** Words of an unmapped passage that are shown: enough to find it again. */
const SHOWN_WORDS = 14;

export interface AlertParts {
  reading: AlertReading;
  facts: readonly DraftFact[];
  weighed: WeighedRisks;
  /** What the lesson says that the service does; `null` where it says nothing. */
  mechanism: Pick<Mechanism, 'id' | 'name'> | null;
  /** The taxonomy. */
  risks: readonly Risk[];
  routes: readonly Pick<HelpRoute, 'id' | 'everyKit'>[];
  /** Ids of risks that some band is taught. */
  inLessons: ReadonlySet<string>;
  /** Characters of the stories who are called as somebody of the alert is. */
  namesakes: readonly Namesake[];
  corrections: Corrections;
  today: string;
  reviewBy: string;
  /** Why nothing is taught on it; empty where something is. */
  noLesson: Alert['noLesson'];
  /** What the lead has decided. */
  decision: Alert['decision'];
  /** SHA-256 of the alert's text, and of `lesson.mdx` as written. */
  text: string;
  lesson: string;
  names: Alert['names'];
}

/** The alert as the kit keeps it: read, restated, and open to a person's corrections. */
export function draftAlert(parts: AlertParts): Alert {
  const { reading, facts, weighed, corrections, today } = parts;
  const images = parts.risks.some(
    (risk) => isOnImages(risk) && weighed.taught.some(({ id }) => id === risk.id),
  );
  const has = new Set(reading.routes.map(({ routeId }) => routeId));
  const ofKits = (kits: HelpRoute['everyKit']) =>
    parts.routes.flatMap(({ id, everyKit }) => (everyKit === kits && !has.has(id) ? [id] : []));
  const unsure = unsureOf(parts);
  const silent = silentOn(reading);
  const ofSelfHarm = reading.statements.filter(({ text }) => speaksOfSelfHarm(text));
  const paper = paperKindOf(frontOf(reading));
  return {
    title: reading.title ?? 'Untitled alert',
    publisher: reading.publisher,
    issued: reading.issued,
    read: today,
    names: parts.names,
    naming: {},
    status: {
      asOf: today,
      alertSays: reading.statusCheck.alertSays
        ? 'The service runs as the alert describes it.'
        : 'The alert does not say whether the service runs.',
      now: STATUS_TO_COME,
      nowUnnamed: STATUS_TO_COME,
      short: 'status to be confirmed',
      source: 'nobody yet',
      confirmedBy: null,
    },
    reviewBy: parts.reviewBy,
    facts: facts.map(
      ({ home: _home, mentions: _said, own: _own, ours: _ours, firm: _firm, ...fact }) => fact,
    ),
    routes: reading.routes.map(({ asWritten, routeId, action, why }) => ({
      asWritten: firstWords(asWritten),
      routeId,
      action,
      ...(why === undefined ? {} : { why }),
    })),
    addedRoutes: [...ofKits('all'), ...(images ? ofKits('on-images') : [])],
    unmapped: [
      ...reading.unmapped.filter(fitsNothing).map(toDecide),
      ...parts.namesakes.map(toRename),
      ...toChoose(reading, corrections),
      ...toTeach(weighed.unsure, parts),
      ...toTell(parts),
      ...toDate(reading, corrections, today),
      ...reading.unmapped.filter((passage) => !fitsNothing(passage)).map(toDecide),
    ],
    softened: [],
    ...(parts.decision ? { decision: parts.decision } : {}),
    noLesson: parts.noLesson,
    reading: {
      text: parts.text,
      lesson: parts.lesson,
      risks: [...weighed.taught, ...weighed.unsure, ...weighed.refused].map(
        ({ id, sure, evidence }) => ({
          id,
          sure,
          lines: [...new Set(evidence.map(({ line }) => line))].sort((a, b) => a - b),
          taught: parts.inLessons.has(id),
        }),
      ),
      ...(unsure.length > 0 ? { unsure } : {}),
      ...(silent.length > 0 ? { silentOn: silent } : {}),
      ...(ofSelfHarm.some((text) => !isWhomToRing(text)) ? { selfHarm: true as const } : {}),
      ...(ofSelfHarm.some(isWhomToRing) ? { selfHarmAsked: true as const } : {}),
      ...(reading.statements.some(({ text }) => asksToTellFirst(text))
        ? { tellFirst: true as const }
        : {}),
      ...(paper === 'alert' ? {} : { paper }),
      missing: [...reading.missing],
    },
    corrections,
    changes: [],
  };
}

/**
 * “If a pupil speaks of wanting to die, call 999”, “A pupil who says that they want to hurt themselves needs help the same day:
 * ring …”: what to do in any case, and nothing that was told.
 */
const isWhomToRing = ({ text, uses }: AlertReading['statements'][number]): boolean =>
  uses.some((use) => use.startsWith('route:') || use === 'advice') &&
  (IN_ANY_CASE.test(text) || !HAPPENED.test(text));
const IN_ANY_CASE = /^\W*(?:please )?(?:if|when|where|should|worried|concerned|anyone|for)\b/i;
/** What was, and is told. */
const HAPPENED =
  /\b(?:was|were|had|has been|have been|(?:has|have) \w+ed|said|told|took|tried|began|started|became|died|wanted|wished|hurt (?:herself|himself)|spoke|wrote|felt|talked|ended)\b/i;

/** “Eating disorders … fit no risk”: what an alert may be mostly about, and no lesson of ours is. It is decided first. */
const fitsNothing = ({ why }: { why: string }): boolean => / fits? no risk\b/.test(why);
const toDecide = ({ text, line, why }: AlertReading['unmapped'][number]) => ({
  says: `Line ${line}: “${firstWords(text)}”`,
  why,
});

/** A class would hear of a real child by name, or think that it does. */
const toRename = ({ id, name, line, text }: Namesake): Alert['unmapped'][number] => ({
  says: `Line ${line}: “${firstWords(text)}”`,
  why: `Somebody here and somebody of the story are both called ${name}. Give the character another name under “Names in the story”. (In lesson.mdx: names, ${id}.)`,
});

/** Its title and sender, and the first of what stands around its text. */
const frontOf = ({ title, publisher, statements }: AlertReading): string =>
  [
    title,
    publisher,
    ...statements
      .slice(0, FIRST)
      .filter(({ uses }) => uses.some((use) => use === 'front' || use === 'furniture'))
      .map(({ text }) => text),
  ]
    .filter(Boolean)
    .join('\n');
const FIRST = 6;

/** Words by which an alert speaks of something that help and letters hang on. */
const WORDS_OF: Readonly<Record<AlertTopic, RegExp>> = {
  images:
    /\b(?:pictures?|pics?|photo\w*|images?|imagery|videos?|clips?|film(?:s|ed|ing)?|nudes?|naked|selfies?|screen ?shots?|screen-?grabs?|cameras?|webcams?|cams?|record(?:ed|ing|ings))\b/i,
  chance:
    /\b(?:gambl\w*|bet(?:s|ting|ted)?|wager\w*|odds|casino\w*|jackpots?|raffles?|lotter\w+|loot\w*|spin(?:s|ning)?|wheels?|crates?|(?:card|sticker|player|mystery|booster|reward) packs?|packs? (?:to open|that hold)|open(?:s|ed|ing)? (?:[\p{L}-]+ ){0,3}packs?|(?:surprise|mystery|lucky) (?:box|bag|egg|item|gift)\w*|by chance|random(?:ly)?|rare|prizes?|stak(?:e|es|ed|ing)|dice|slots?|cards? to open|skins?)\b/iu,
};

/** What no sentence of it speaks of; nothing of a reading without its sentences. */
const silentOn = ({ statements }: AlertReading): AlertTopic[] =>
  statements.length === 0
    ? []
    : ALERT_TOPICS.filter(
        (topic) => !statements.some(({ text }) => WORDS_OF[topic].test(text.replace(NONE_OF, ''))),
      );

/** “No photographs or videos are involved”, “as there are no images”, “a photo of their student card”: none of a person. */
const NONE_OF =
  /\b(?:no|without(?: any)?|never any|not one) (?:[\p{L}-]+ ){0,2}(?:photo\w*|pictures?|images?|videos?|clips?)(?:,? (?:or|and|nor) (?:[\p{L}-]+ )?(?:photo\w*|pictures?|images?|videos?|clips?))?\b|\b(?:for|of|on) image-based abuse\b|\b(?:photo\w*|pictures?|images?|scans?) of (?:a|an|the|their|your|his|her) (?:[\p{L}-]+ ){0,2}(?:cards?|id|passport|licence|receipt|screen|maths|question|homework|document)\b/giu;

const labelOf = ({ risks }: Pick<AlertParts, 'risks'>, id: string): string =>
  risks.find((risk) => risk.id === id)?.label ?? id;

/**
 * What adults are not told in its name until a person has said it: what the reading could not tell, or found in one sentence
 * that hardly says it.
 */
function unsureOf({
  reading,
  weighed,
  mechanism,
  corrections,
}: AlertParts): NonNullable<NonNullable<Alert['reading']>['unsure']> {
  const [lead] = weighed.taught;
  const isWeak =
    lead?.sure === 'low' ||
    lead?.sure === 'faint' ||
    (lead?.sure === 'medium' && lead.evidence.length < 2);
  const is = (what: 'lead' | 'leadMechanism') =>
    reading.unsure.some((question) => question.what === what);
  const isLeadSaid = corrections.subject !== null || corrections.risks[lead?.id ?? ''] === true;
  const isLead = !isLeadSaid && (isWeak || is('lead'));
  const does = reading.mechanisms.find(({ id }) => id === mechanism?.id);
  const isHardlySaid = does?.isUnsure || (isLead && (does?.evidence.length ?? 0) < 2);
  const isMechanism = corrections.mechanism === null && (is('leadMechanism') || isHardlySaid);
  return [
    ...(isLead ? (['lead'] as const) : []),
    ...(isMechanism ? (['leadMechanism'] as const) : []),
  ];
}

/** The second candidate for what the alert is about, with its lines, for a person to choose from. */
const toChoose = (
  { unsure, risks, mechanisms }: AlertReading,
  { subject, mechanism }: Corrections,
): Alert['unmapped'] =>
  unsure
    .filter(({ what }) => (what === 'lead' ? subject : mechanism) === null)
    .map(({ what, between: [first, second] }) => {
      const isLead = what === 'lead';
      const read = (isLead ? risks : mechanisms).find(({ id }) => id === second);
      return {
        says: `${isLead ? 'It may be mostly about' : 'What it does most may be'} ${second}: see ${linesAt(read?.evidence.map(({ line }) => line) ?? [1])}.`,
        why: `Please choose. The lesson ${isLead ? 'is on' : 'goes by'} ${first}. To have the other, choose it under “Check the reading” at the desk. (In this file: corrections, ${isLead ? 'subject' : 'mechanism'}: ${second}.)`,
      };
    });

/** What is not surely read, in one line, for a person to say whether it is in it. */
const toTeach = (
  unsure: readonly FoundRisk[],
  parts: Pick<AlertParts, 'risks'>,
): Alert['unmapped'] =>
  unsure.length === 0
    ? []
    : [
        {
          says: `It may also raise ${listed(unsure.map(({ id, evidence }) => `${midSentence(labelOf(parts, id))} (${linesAt([...new Set(evidence.map(({ line }) => line))])})`))}.`,
          why: `The alert hardly says so, and nobody is taught it. Is it in it? Then tick it under “Check the reading” at the desk. (In this file: corrections, risks, ${unsure[0]?.id}: true.)`,
        },
      ];

/**
 * What it hardly says that the service does, for a person to say whether it does so: adults are not told how it works.
 * Nothing where they choose between it and another (`toChoose`).
 */
const toTell = ({ reading, mechanism, corrections }: AlertParts): Alert['unmapped'] =>
  reading.mechanisms
    .filter(
      ({ id, isUnsure }) =>
        isUnsure &&
        id === mechanism?.id &&
        corrections.mechanism === null &&
        !reading.unsure.some(({ between }) => between.includes(id)),
    )
    .map(({ id, evidence }) => ({
      says: `What it does may be ${midSentence(mechanism?.name ?? id)} (${linesAt(evidence.map(({ line }) => line))}).`,
      why: `The alert hardly says so, and adults are not told how that works. Does it? Then choose it under “Check the reading” at the desk. (In this file: corrections, mechanism: ${id}.)`,
    }));

/** The day that a paper without a year is of, for a person to take. */
function toDate(
  { issued, statements }: AlertReading,
  corrections: Corrections,
  today: string,
): Alert['unmapped'] {
  const proposed =
    issued === null && corrections.issued === undefined ? proposeDay(statements, today) : null;
  return proposed === null
    ? []
    : [
        {
          says: `Line ${proposed.from.line}: “${firstWords(proposed.from.text)}”`,
          why: `It gives no year. It may be of ${longDate(proposed.day)}: if so, write that as its day of issue. To do so in the file, write “issued: ${proposed.day}” under corrections, and read the alert again.`,
        },
      ];
}

/** Initials of two letters (“MM”) stand in the words of file formats, and in no text of the shared data by themselves. */
const SHORTEST_FORM = 3;

/**
 * Every name that is not for pupils: as read and as a person put it right. What was read twice is one name. Where no name
 * was read of what the alert is about, it is the first service that a person adds.
 */
export function namesOf(
  reading: AlertReading,
  corrections: Corrections,
  ordinary: ReadonlySet<string>,
): Alert['names'] {
  const { names: missed, notNames, notServices = [] } = corrections;
  const not = new Set(notNames.map((name) => name.toLowerCase()));
  const other = new Set(notServices.map((name) => name.toLowerCase()));
  const names = new Map<string, Alert['names'][number]>();
  const { platformNames } = reading;
  const hasSubject = platformNames.some(
    ({ name, role }) =>
      role === 'subject' && !not.has(name.toLowerCase()) && !other.has(name.toLowerCase()),
  );
  const subject = hasSubject ? null : missed.find((name) => !other.has(name.toLowerCase()));
  const added = missed.map((name) => ({
    name,
    variants: [],
    role: name === subject ? ('subject' as const) : ('mentioned' as const),
  }));
  for (const { name, variants: read, role: asRead } of [...platformNames, ...added]) {
    const id = name.toLowerCase();
    const role = other.has(id) ? 'other' : asRead;
    const variants = read.filter((form) => form.length >= SHORTEST_FORM);
    const known = names.get(id);
    if (known) known.variants = [...new Set([...known.variants, ...variants])];
    else if (!not.has(id))
      names.set(id, { name, variants: [...variants], role, ambiguous: ordinary.has(id) });
  }
  return [...names.values()];
}

function firstWords(text: string): string {
  const words = text.split(/\s+/);
  return words.length <= SHOWN_WORDS ? text : `${words.slice(0, SHOWN_WORDS).join(' ')} …`;
}
