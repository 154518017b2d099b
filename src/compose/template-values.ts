/** Values of a template's placeholders, from the band, its risks and their story. */
import { toString as textContent } from 'mdast-util-to-string';
import type { Component } from '#model/lesson/component.ts';
import type { Joined } from '#model/lesson/join-turns.ts';
import { shownIn } from '#model/lesson/story.ts';
import type { ComposeContext } from './compose-context.ts';
import type { Values } from './fill.ts';
import type { Incident } from './incident.ts';
import type { TaughtMechanism } from './letter-words.ts';
import { attribute } from './nodes.ts';
import type { Piece } from './pieces.ts';

export function valuesOf(
  node: Component,
  pieces: readonly Piece[],
  turns: readonly Joined[] = [],
): Values {
  const attributesOf = (name: string) => pieces.map((piece) => attribute(piece.module, name) ?? '');
  const turnOf = ({ risk }: Piece) => turns.find((turn) => turn.risk === risk)?.turn;
  const learn = pieces.map(
    (piece) => turnOf(piece)?.learn ?? attribute(piece.module, 'learn') ?? '',
  );
  return {
    title: attribute(node, 'title') ?? '',
    outcome: attribute(node, 'outcome') ?? '',
    remember: attributesOf('remember')[0] ?? '',
    topic: attributesOf('topic')[0] ?? '',
    learn: listed(learn),
    tells: attributesOf('about')[0] ?? '',
  };
}

/** A summary of the story with its turns, for families; empty where the story has none. */
export function storySummary(lead: Piece | undefined, incident: Incident | null): string {
  const summary = lead ? attribute(lead.module, 'told') : undefined;
  if (!summary || !incident || incident.turns.length === 0) return summary ?? '';
  const turns = incident.turns.map(({ turn }) => turn.sofar);
  return `${summary} ${incident.fill(`Also in the story: ${listed(turns)}.`)}`;
}

/**
 * What a letter says that the alert is about: the lead's phrase, or the general one for the risk; and one further risk
 * that was surely read. `apart` is added where the story does not show the mechanism, or another side of it.
 */
export function alertValues(
  pieces: readonly Piece[],
  incident: Incident | null,
  context: ComposeContext,
): Values {
  const { mechanism, about } = context;
  const [lead, ...others] = pieces;
  const topic = lead ? attribute(lead.module, 'topic') : undefined;
  const isApart = Boolean(
    topic &&
      (context.isNear ||
        context.isOtherSide ||
        (incident && mechanism && !shownMechanism(incident, context))),
  );
  const topicTold = (isApart && topic) || (lead && attribute(lead.module, 'about')) || '';
  const [more] = others.flatMap(({ risk }) => context.surely.get(risk) ?? []);
  return {
    ...(about === null ? {} : { about }),
    ...(isApart && topic ? { tells: topic } : {}),
    from:
      context.publisher === null
        ? ''
        : `${context.isAboutOwn || context.onService === '' ? '' : ','} from ${context.publisher}`,
    // If no story fits, a lesson's heading is what the alert is about.
    ...(context.isNear && about !== null ? { tells: about, topic: about } : {}),
    // Where the reading was unsure, or the lead has another phrase, the story says nothing of it.
    whom: `${context.ofWhom === '' || isSaidIn(context) ? '' : ` ${context.ofWhom}`}${context.tellsOfSelfHarm ? SELF_HARM : ''}`,
    older: olderChildrenNote(context, topic, topicTold),
    // The alert's account, if it follows, names further topics.
    also:
      !isApart &&
      about !== null &&
      !context.isAboutOwn &&
      more &&
      context.words.incident.length === 0
        ? `, and about ${more}`
        : '',
    apart: isApart ? ` Its story is about ${topic}.` : '',
    bank: context.risks.some(({ id, routes }) => id === lead?.risk && routes.includes(BANK))
      ? ' Has money gone? Ring your bank at once, on the number on the bank card, and then us.'
      : '',
  };
}

/**
 * Says that parts of the alert may be about older children, unless nobody affected is older; and what that means for
 * this band.
 */
function olderChildrenNote(
  { isNear, isOfTheirs, isAboutOwn, about }: ComposeContext,
  topic: string | undefined,
  topicTold: string,
): string {
  const older = isOfTheirs ? '' : ' Parts of it may be about older children';
  const sentence = older && `${older}.`;
  if (isNear && topic) return `${sentence} The story of the lesson is about ${topic}.`;
  if (about === null || isAboutOwn || withoutMay(about) === withoutMay(topicTold)) return sentence;
  return older
    ? `${older}: for your child it means ${topicTold}.`
    : ` For your child it means ${topicTold}.`;
}

/** The help route of risks by which money is lost. */
const BANK = 'bank-159';

/** “Things that children may see” without “may”. */
const withoutMay = (text: string): string => text.replace(/ may /g, ' ');

/** Told to families of older children, though no letter quotes it. */
const SELF_HARM =
  ' It speaks of self-harm too. If your child has met it, the help card says what to ask tonight.';

/** Does the alert's account, which follows, give the ages? “Year 6”, “14 to 17” */
const isSaidIn = ({ ofWhom, words }: ComposeContext): boolean => {
  const [account] = words.incident.map((item) => textContent(item));
  const ages = ofWhom.match(/\b(?:Years? |P|S)?\d+(?: to \d+)?/g) ?? [];
  return account !== undefined && ages.length > 0 && ages.every((age) => account.includes(age));
};

/** “a”, “a, and b”, “a; b; and c”. */
const listed = (parts: readonly string[]): string =>
  parts.length < 3 ? parts.join(', and ') : `${parts.slice(0, -1).join('; ')}; and ${parts.at(-1)}`;

/** The mechanism, where this band's story shows it; otherwise pupils hear nothing of it. */
export const shownMechanism = (
  { telling }: Incident,
  { mechanism }: ComposeContext,
): TaughtMechanism | undefined =>
  mechanism && telling && shownIn(telling).includes(mechanism.id) ? mechanism : undefined;
