/** What stands in a template’s `{slots}`: of the band, its risks and their story. */
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

/** What happens in the story, to families; and what its turns add. Nothing of a story that does not say it. */
export function storySummary(lead: Piece | undefined, incident: Incident | null): string {
  const summary = lead ? attribute(lead.module, 'told') : undefined;
  if (!summary || !incident || incident.turns.length === 0) return summary ?? '';
  const turns = incident.turns.map(({ turn }) => turn.sofar);
  return `${summary} ${incident.fill(`Also in the story: ${listed(turns)}.`)}`;
}

/**
 * What a letter says that the alert is about: what is true of every alert on its subject, whatever the story tells, or what
 * the lead says; and one more that was surely read. Where the story doesn't show what the service does, or tells of another
 * side of it, the letter says what it is about (`apart`).
 */
export function alertSays(
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
    // A lesson that is near only is headed by what the alert is about, and not by what the alert never said.
    ...(context.isNear && about !== null ? { tells: about, topic: about } : {}),
    // What the reading could not tell, or its lead says otherwise, the story says nothing of.
    // Of whom it tells stands in the letter's second sentence: with an age it frightens nobody else's family.
    whom: `${context.ofWhom === '' || isSaidIn(context) ? '' : ` ${context.ofWhom}`}${context.tellsOfSelfHarm ? SELF_HARM : ''}`,
    older: ofOlder(context, topic, topicTold),
    // Where the alert's own account follows, that says what else it raises.
    also:
      !isApart &&
      about !== null &&
      !context.isAboutOwn &&
      more &&
      context.words.incident.length === 0
        ? `, and about ${more}`
        : '',
    apart: isApart ? ` Its story is about ${topic}.` : '',
  };
}

/**
 * Whether parts of the alert may be about older children: none of one that tells of this age, and of none above it. Then
 * what it means for this one.
 */
function ofOlder(
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

/** “Things that children may see” are those that they see. */
const withoutMay = (text: string): string => text.replace(/ may /g, ' ');

/** What no letter quotes, and no family of an older child should miss. */
const SELF_HARM =
  ' It speaks of self-harm too. If your child has met it, the help card says what to ask tonight.';

/** Does the alert's own account, which follows, say of whom it tells? “Year 6”, “14 to 17” */
const isSaidIn = ({ ofWhom, words }: ComposeContext): boolean => {
  const [account] = words.incident.map((item) => textContent(item));
  const ages = ofWhom.match(/\b(?:Years? |P|S)?\d+(?: to \d+)?/g) ?? [];
  return account !== undefined && ages.length > 0 && ages.every((age) => account.includes(age));
};

/** “a”, “a, and b”, “a; b; and c”. */
const listed = (parts: readonly string[]): string =>
  parts.length < 3 ? parts.join(', and ') : `${parts.slice(0, -1).join('; ')}; and ${parts.at(-1)}`;

/** What the alert's service does, where pupils of this band see it in the story: else they hear nothing of it. */
export const shownMechanism = (
  { telling }: Incident,
  { mechanism }: ComposeContext,
): TaughtMechanism | undefined =>
  mechanism && telling && shownIn(telling).includes(mechanism.id) ? mechanism : undefined;
