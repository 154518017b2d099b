/** Reads an alert by its meaning: blocks of text in, what they say out. Nothing is invented, nothing runs. */

import { type Report, startOf } from '#diagnostics/problem.ts';
import type { AlertReading, Passage } from '#model/alert-reading.ts';
import type { HelpRoutes } from '#model/help-route.ts';
import { literal } from '#model/literal.ts';
import type { Mechanism } from '#model/mechanism.ts';
import type { Risk } from '#model/risk.ts';
import { accountFor, keyOf } from './account-for.ts';
import type { AlertText, Block } from './alert-block.ts';
import { findFront } from './find-front.ts';
import { findGuesses } from './find-guesses.ts';
import { findLead } from './find-lead.ts';
import { findPassages } from './find-passages.ts';
import { besideLead, findMechanisms, findRisks, withOpened } from './find-risks.ts';
import { findRoutes } from './find-routes.ts';
import { isNever } from './find-title.ts';
import { findUnmapped } from './find-unmapped.ts';
import { isAlert } from './is-alert.ts';
import { findPlatformNames } from './names/find-names.ts';
import type { KnownName } from './names/known-names.ts';
import { placeBlocks } from './place-blocks.ts';
import { type PlacedSentence, placeSentences } from './place-sentences.ts';
import { predictRisks } from './predict-risks.ts';
import { pageFurniture, repairBlocks } from './repair-blocks.ts';
import type { RiskModel } from './risk-model.ts';
import { saysSharing } from './says-sharing.ts';
import { onTopic } from './topic-blocks.ts';

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

const QUESTION = 'Is this service still running, and are its age rules as described?';

/** @returns The reading, or `null` when the text is no alert (reported). */
export function readAlertText(
  alert: AlertText,
  knowledge: AlertKnowledge,
  report: Report,
): AlertReading | null {
  const blocks = repairBlocks(alert.blocks);
  const onIt = onTopic(blocks);
  const isWhole = onIt.every(Boolean);
  const front = findFront({ ...alert, blocks });
  const topic = isWhole ? blocks : blocks.filter((_, at) => onIt[at]);
  const isOnTopic = isWhole || onIt[front.titleAt] === true;
  const titleAt = isOnTopic
    ? topic.indexOf(blocks[front.titleAt] as Block)
    : topic.findIndex(({ kind, text }) => kind === 'heading' && !isNever(text));
  const title = isOnTopic ? front.title : (topic[titleAt]?.text ?? front.title);
  const placed = placeBlocks(topic, titleAt);
  const sentences = placeSentences(placed);
  const beside = isWhole
    ? []
    : placeBlocks(
        blocks.filter((_, at) => !onIt[at]),
        -1,
      );
  const others = placeSentences(beside);
  const routes = findRoutes(sentences, knowledge.routes, front.publisher);
  const predictions = predictRisks(sentences, knowledge.model);
  const done = findMechanisms(predictions, knowledge.mechanisms);
  const weighed = withOpened(findRisks(predictions, knowledge.risks), done, knowledge.mechanisms);
  const lead = findLead(weighed, done, knowledge.mechanisms);
  const opened = knowledge.mechanisms.filter(({ id }) => done.some(({ found }) => found.id === id));
  const risks = besideLead(weighed, lead, new Set(opened.flatMap(({ opens }) => opens)));
  const platformNames = findPlatformNames(placed, {
    known: knowledge.names,
    notNames: notNames(knowledge.routes),
    publisher: front.publisher,
    title,
  });
  const services = platformNames
    .filter(({ role }) => role === 'subject')
    .flatMap(({ name, variants }) => [name, ...variants]);
  const { redFlags, ...lists } = findPassages(placed, sentences, routes.sentences, services);
  const strange = findUnmapped({
    alertSentences: sentences,
    others,
    risks,
    routed: routes.sentences,
    signs: redFlags,
  });
  const isStrange = ({ text, line }: Passage): boolean =>
    strange.some((one) => one.text === text && one.line === line);
  const passages = { ...lists, redFlags: redFlags.filter((one) => !isStrange(one)) };
  const unmapped = [
    ...strange,
    ...routes.unlisted.map((one) => ({
      ...one,
      why: 'A place to turn to that is not among the help routes: check it and add it, or leave it out.',
    })),
  ];
  if (!isAlert({ placed, risks, routes: routes.routes.length, unmapped })) {
    report({
      ruleId: 'alert-readable',
      place: startOf(alert.file),
      reason:
        'Unexpected text without a safeguarding topic, expected an alert about children and a risk online',
      note: 'Nothing in it names a risk, a sign or a place to turn to, so there is nothing to teach. Check that this is the right file; to teach on the topic all the same, write the alert’s risks down in a text file.',
    });
    return null;
  }
  const reading = {
    title,
    issued: front.issued,
    publisher: front.publisher,
    platformNames,
    risks,
    mechanisms: done.map(({ found }) => found),
    ...lead,
    ...passages,
    routes: routes.routes,
    unmapped,
    guessed: findGuesses(placed),
    sharing: [...sentences, ...others]
      .filter(({ text }) => saysSharing(text))
      .map(({ text, line }) => ({ text, line })),
    statusCheck: { alertSays: alertSays(sentences, platformNames), question: QUESTION },
    missing: missingParts({ ...front, title }, { ...passages, risks, routes: routes.routes }),
  };
  return {
    ...reading,
    statements: accountFor({
      blocks: [
        ...placed.map((block) => ({ block, isOff: false })),
        ...beside.map((block) => ({ block, isOff: true })),
      ],
      dropped: [...pageFurniture(alert.blocks)],
      predictions,
      routed: new Map([...routes.sentences].map(([one, ids]) => [keyOf(one), ids])),
      reading,
    }),
  };
}

const notNames = ({ routes, retired }: HelpRoutes): string[] => [
  ...routes.map(({ name }) => name),
  ...retired.map(({ name }) => name),
];

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
  return (is ?? naming[0])?.text ?? null;
}

function missingParts(
  front: Pick<AlertReading, 'title' | 'issued' | 'publisher'>,
  found: Pick<AlertReading, 'risks' | 'redFlags' | 'advice' | 'routes'>,
): AlertReading['missing'] {
  const missing: AlertReading['missing'] = [];
  if (front.title === null) missing.push('title');
  if (front.issued === null) missing.push('date');
  if (front.publisher === null) missing.push('publisher');
  if (found.risks.length === 0) missing.push('risks');
  if (found.redFlags.length === 0) missing.push('red flags');
  if (found.advice.length === 0) missing.push('advice');
  if (found.routes.length === 0) missing.push('routes');
  return missing;
}
