/** Reads an alert by its meaning: blocks of text in, what they say out. Nothing is invented, nothing runs. */

import { type Report, startOf } from '#diagnostics/problem.ts';
import {
  type AlertReading,
  isFairlyRead,
  isForStaffAlone,
  type Passage,
} from '#model/alert/alert-reading.ts';
import type { HelpRoutes } from '#model/help-route.ts';
import type { Mechanism } from '#model/mechanism.ts';
import type { Risk } from '#model/risk.ts';
import { literal } from '#model/text/literal.ts';
import { accountFor, statementKey } from './account-for.ts';
import type { AlertText, Block } from './blocks/alert-block.ts';
import { audienceOf, readBy } from './blocks/audience.ts';
import { placeBlocks } from './blocks/place-blocks.ts';
import type { Placed } from './blocks/placed.ts';
import { pageFurniture, repairBlocks } from './blocks/repair-blocks.ts';
import { endsRelease } from './blocks/signature.ts';
import { onTopic } from './blocks/topic-blocks.ts';
import { findGuesses } from './find-guesses.ts';
import { findRoutes } from './find-routes.ts';
import { type Front, findFront } from './front/find-front.ts';
import { cleanTitle, isNever } from './front/find-title.ts';
import { isAlert } from './is-alert.ts';
import { findPlatformNames } from './names/find-names.ts';
import type { KnownName } from './names/known-names.ts';
import { findLead } from './risks/find-lead.ts';
import { besideLead, findMechanisms, findRisks, withOpened } from './risks/find-risks.ts';
import { findUnmapped } from './risks/find-unmapped.ts';
import { type Prediction, predictRisks } from './risks/predict-risks.ts';
import type { RiskModel } from './risks/risk-model.ts';
import { strangerDeedsIn } from './risks/stranger-deeds.ts';
import { findPassages } from './sentences/find-passages.ts';
import { type PlacedSentence, placeSentences } from './sentences/place-sentences.ts';
import { saysSharingBeside } from './sentences/says-sharing.ts';
import { sentencesOf } from './sentences/sentences.ts';

/** Data that an alert is read with: risks, mechanisms, routes, names, and the model. */
export interface AlertKnowledge {
  risks: readonly Risk[];
  mechanisms: readonly Mechanism[];
  routes: HelpRoutes;
  /** Names that no pupil reads, whatever the alert. */
  names: readonly KnownName[];
  /** What tells of a risk; without it, as it is learnt from all examples. */
  model?: RiskModel;
}

/** @returns The reading, or `null` when the text is no alert (reported). */
export function readAlertText(
  alert: AlertText,
  knowledge: AlertKnowledge,
  report: Report,
): AlertReading | null {
  const blocks = repairBlocks(alert.blocks);
  const front = findFront({ ...alert, blocks });
  const topic = onItsTopic(blocks, front);
  const placed = placeBlocks(topic.blocks, topic.titleAt);
  const sentences = placeSentences(placed);
  const beside = placeBlocks(topic.beside, -1);
  const others = placeSentences(beside);
  const routes = findRoutes(sentences, knowledge.routes, front.publisher);
  const predictions = predictRisks(sentences, knowledge.model);
  const { risks, ...subject } = withStranger(
    findSubject(predictions, knowledge),
    strangerDeedsIn(sentences),
    knowledge,
  );
  const platformNames = findPlatformNames(placed, {
    known: knowledge.names,
    notNames: [...knowledge.routes.routes, ...knowledge.routes.retired].map(({ name }) => name),
    publisher: front.publisher,
    title: topic.title,
  });
  const { redFlags: signs, ...lists } = findPassages(
    placed,
    sentences,
    routes.sentences,
    servicesOf(platformNames),
  );
  const strange = findUnmapped({
    alertSentences: sentences,
    others,
    risks,
    taxonomy: knowledge.risks,
    routed: routes.sentences,
    signs,
  });
  const isStrange = ({ text, line }: Passage): boolean =>
    strange.some((sentence) => sentence.text === text && sentence.line === line);
  const passages = { ...lists, redFlags: signs.filter((sign) => !isStrange(sign)) };
  const unmapped = [
    ...strange,
    ...routes.unlisted.map((passage) => ({ ...passage, why: UNLISTED_ROUTE })),
  ];
  const commerce = new Set(
    knowledge.risks.filter(({ area }) => area === 'commerce').map(({ id }) => id),
  );
  if (!isAlert({ placed, risks, commerce, routes: routes.routes.length, unmapped })) {
    report({ ruleId: 'alert-readable', place: startOf(alert.file), ...NO_ALERT });
    return null;
  }
  const { issued, publisher } = front;
  const { title } = topic;
  const reading = {
    title,
    issued,
    publisher,
    platformNames,
    risks,
    ...subject,
    ...passages,
    routes: routes.routes,
    unmapped,
    guessed: findGuesses(placed),
    sharing: [...sentences, ...others]
      .filter(
        (sentence) =>
          saysSharingBeside(sentence, () => sentencesOf(sentence.block)) &&
          !isOfChildren(sentence.block) &&
          !headsPartBelow(sentence.block, placed) &&
          // What it says to the press, “not for publication”, is of its notes alone.
          !endsRelease(sentence.block.text),
      )
      .map(({ text, line }) => ({ text, line })),
    statusCheck: { alertSays: alertSays(sentences, platformNames), question: STATUS_QUESTION },
    missing: missingParts({
      title,
      issued,
      publisher,
      ...passages,
      risks,
      routes: routes.routes,
    }),
  };
  const statements = accountFor({
    blocks: [
      ...placed.map((block) => ({ block, isOff: false })),
      ...beside.map((block) => ({ block, isOff: true })),
    ],
    dropped: [...pageFurniture(alert.blocks)],
    predictions,
    routed: new Map([...routes.sentences].map(([one, ids]) => [statementKey(one), ids])),
    reading,
  });
  return { ...reading, statements };
}

/** “Being told to keep it from parents”, among signs: a child is told so, and no reader of the paper. */
const isOfChildren = ({ kind, section }: Placed): boolean =>
  section === 'signs' && (kind === 'item' || kind === 'cell');

/** “For DSLs only”, a heading below others: it says so of what stands under it, and not of the paper. */
function headsPartBelow(block: Placed, placed: readonly Placed[]): boolean {
  const at = placed.indexOf(block);
  const next = placed[at + 1];
  return (
    block.kind === 'heading' &&
    (readBy(block)?.until === 'on' ||
      isForStaffAlone({ for: audienceOf(block.text) ?? undefined })) &&
    placed.slice(0, at).some(({ kind, isTitle }) => kind === 'heading' && !isTitle) &&
    next !== undefined &&
    next.kind !== 'heading'
  );
}

const STATUS_QUESTION = 'Is this service still running, and are its age rules as described?';
const UNLISTED_ROUTE =
  'A place to turn to that is not among the help routes: check it and add it, or leave it out.';
const NO_ALERT = {
  reason:
    'Unexpected text without a safeguarding topic, expected an alert about children and a risk online',
  note: 'Nothing in it names a risk, a sign or a place to turn to, so there is nothing to teach. Check that this is the right file; to teach on the topic all the same, write the alert’s risks down in a text file.',
};

/** The blocks that are on the alert's topic, with its title among them, and those that stand beside it. */
interface TopicBlocks extends Pick<Front, 'title' | 'titleAt'> {
  blocks: Block[];
  beside: Block[];
}

function onItsTopic(blocks: Block[], { title, titleAt }: Front): TopicBlocks {
  const onIt = onTopic(blocks);
  if (onIt.every(Boolean)) return { blocks, beside: [], title, titleAt };
  const own = blocks.filter((_, at) => onIt[at]);
  const beside = blocks.filter((_, at) => !onIt[at]);
  const ownTitle = onIt[titleAt] ? blocks[titleAt] : undefined;
  if (ownTitle) return { blocks: own, beside, title, titleAt: own.indexOf(ownTitle) };
  // The title of a newsletter is not the alert's: its first heading is.
  const at = own.findIndex(({ kind, text }) => kind === 'heading' && !isNever(text));
  const ownHead = own[at];
  return { blocks: own, beside, title: ownHead ? cleanTitle(ownHead.text) : title, titleAt: at };
}

type Subject = Pick<AlertReading, 'risks' | 'mechanisms' | 'lead' | 'leadMechanism' | 'unsure'>;

/** The risks and mechanisms that the sentences tell of, and which of them lead. */
function findSubject(
  predictions: readonly Prediction[],
  knowledge: Pick<AlertKnowledge, 'risks' | 'mechanisms'>,
): Subject {
  const all = predictions.map(({ sentence }) => sentence.plain).join('\n');
  const uncued = knowledge.risks.filter(
    ({ cues }) => cues !== undefined && !new RegExp(cues, 'i').test(all),
  );
  const isUncued = (id: string | undefined) => uncued.some((risk) => risk.id === id);
  const opensFirst = (id: string) =>
    knowledge.mechanisms.find((mechanism) => mechanism.id === id)?.opens[0];
  const mechanisms = findMechanisms(predictions, knowledge.mechanisms).map((weighed) =>
    isUncued(opensFirst(weighed.found.id))
      ? { ...weighed, found: { ...weighed.found, isUnsure: true as const } }
      : weighed,
  );
  const found = findRisks(predictions, knowledge.risks).map((weighed) =>
    isUncued(weighed.found.id) && weighed.found.sure !== 'faint'
      ? { ...weighed, found: { ...weighed.found, sure: 'low' as const } }
      : weighed,
  );
  const weighed = withOpened(found, mechanisms, knowledge.mechanisms);
  const lead = findLead(weighed, mechanisms, knowledge);
  const ids = new Set(mechanisms.map(({ found: { id } }) => id));
  const opened = knowledge.mechanisms.flatMap(({ id, opens }) => (ids.has(id) ? opens : []));
  return {
    risks: besideLead(weighed, lead, new Set(opened)),
    mechanisms: mechanisms.map(({ found }) => found),
    ...lead,
  };
}

/**
 * Where nothing is fairly read, but the paper tells of somebody who comes near to children: it is mostly about contact with
 * strangers or about grooming, and a person is asked which.
 */
function withStranger(
  subject: Subject,
  deeds: readonly Passage[],
  known: Pick<AlertKnowledge, 'risks' | 'mechanisms'>,
): Subject {
  const ofContact = known.risks.filter(({ area }) => area === 'contact');
  const first = ofContact.find(({ commonplace }) => commonplace)?.id;
  const second = ofContact.find(({ grave }) => grave)?.id;
  if (deeds.length === 0 || !first || !second || subject.risks.some(isFairlyRead)) return subject;
  const evidence = [...deeds];
  const opens = subject.mechanisms.find((found) =>
    known.mechanisms.some(({ id, opens }) => id === found.id && opens.includes(first)),
  );
  return {
    mechanisms: subject.mechanisms,
    risks: [
      { id: first, sure: 'medium', evidence },
      { id: second, sure: 'low', evidence },
      ...subject.risks.filter(({ id }) => id !== first && id !== second),
    ],
    lead: first,
    leadMechanism: opens?.id ?? null,
    unsure: [{ what: 'lead', between: [first, second] }],
  };
}

/** What the alert is about, in any spelling. */
const servicesOf = (names: AlertReading['platformNames']): string[] =>
  names
    .filter(({ role }) => role === 'subject')
    .flatMap(({ name, variants }) => [name, ...variants]);

/** The sentence that says what the service is and that it runs. */
function alertSays(
  sentences: readonly PlacedSentence[],
  names: AlertReading['platformNames'],
): string | null {
  const [subject] = names;
  if (!subject) return null;
  const naming = sentences.filter(
    ({ text, block }) =>
      block.kind !== 'heading' &&
      block.kind !== 'caption' &&
      text.toLowerCase().includes(subject.name.toLowerCase()),
  );
  const is = naming.find(({ text }) =>
    new RegExp(
      `${literal(subject.name)}['’”"]?s? (is|are|has|asks|states|lets|shows|was)\\b`,
      'i',
    ).test(text),
  );
  // Not “Subject: FW: Lanternbox”, where a sentence names it too.
  const whole = naming.find(({ text }) => /[.!?]["”’)]*$/.test(text));
  return (is ?? whole ?? naming[0])?.text ?? null;
}

/** The parts that every alert should have, as a person calls them, and that this one has not. */
function missingParts(
  found: Pick<
    AlertReading,
    'title' | 'issued' | 'publisher' | 'risks' | 'redFlags' | 'advice' | 'routes'
  >,
): AlertReading['missing'] {
  const has: Record<AlertReading['missing'][number], boolean> = {
    title: found.title !== null,
    date: found.issued !== null,
    publisher: found.publisher !== null,
    risks: found.risks.length > 0,
    'red flags': found.redFlags.length > 0,
    advice: found.advice.length > 0,
    routes: found.routes.length > 0,
  };
  return (Object.keys(has) as AlertReading['missing']).filter((part) => !has[part]);
}
