/** What stands in a template’s `{slots}`: of the band, its risks and their story. */
import type { Fact } from '#model/alert.ts';
import type { Component } from '#model/component.ts';
import { midSentence } from '#model/mid-sentence.ts';
import { type Joined, shownIn } from '#model/story.ts';
import type { ComposeContext } from './compose-context.ts';
import type { Values } from './fill.ts';
import type { Incident } from './incident.ts';
import type { TaughtMechanism } from './merge-letter.ts';
import { attribute } from './nodes.ts';
import type { Piece } from './pieces.ts';

export function valuesOf(
  node: Component,
  pieces: readonly Piece[],
  turns: readonly Joined[] = [],
): Values {
  const of = (name: string) => pieces.map((piece) => attribute(piece.module, name) ?? '');
  const turnOf = ({ risk }: Piece) => turns.find((one) => one.risk === risk)?.turn;
  const aboutOf = (piece: Piece) => turnOf(piece)?.about ?? attribute(piece.module, 'about') ?? '';
  const learn = pieces.map(
    (piece) => turnOf(piece)?.learn ?? attribute(piece.module, 'learn') ?? '',
  );
  return {
    title: attribute(node, 'title') ?? '',
    outcome: attribute(node, 'outcome') ?? '',
    remember: of('remember')[0] ?? '',
    topic: of('topic')[0] ?? '',
    learn: listed(learn),
    about: of('about')[0] ?? '',
    tells: of('about')[0] ?? '',
    also: alsoAbout(pieces.slice(1).map(aboutOf).filter(Boolean)),
  };
}

/**
 * What kind of thing the alert is on, as it follows “a safeguarding alert”: “ on a pet game”, of the fact “It is a pet game.”
 * Nothing where no fact says it.
 */
export function onService(facts: readonly Fact[]): string {
  const kinds = facts
    .filter((fact) => fact.kind === 'service' && !fact.leftOut && STANDS.has(fact.holds))
    .map(({ says }) => IS_A.exec(says)?.[1]);
  const kind = kinds.find(Boolean);
  return kind ? ` on ${kind}` : '';
}

const IS_A = /^It is (an? [^.,;:]+)\.$/;
/** What an alert says that may be told as it stands. */
const STANDS: ReadonlySet<Fact['holds']> = new Set(['yes', 'changed']);

/** What happens in the story, to families; and what its turns add. Nothing of a story that does not say it. */
export function toldOf(lead: Piece | undefined, incident: Incident | null): string {
  const told = lead ? attribute(lead.module, 'told') : undefined;
  if (!told || !incident || incident.turns.length === 0) return told ?? '';
  const turns = incident.turns.map(({ turn }) => turn.sofar);
  return `${told} ${incident.fill(`Also in the story: ${listed(turns)}.`)}`;
}

/**
 * Where the story doesn't show what the alert is about, a letter says of the alert what is true of it, and then what the
 * story is about: else it would tell of one thing in the name of the other.
 */
export function alertApart(
  incident: Incident,
  lead: Piece | undefined,
  context: ComposeContext,
): Values {
  const { mechanism } = context;
  const topic = lead ? attribute(lead.module, 'topic') : undefined;
  if (!mechanism || !topic || shownMechanism(incident, context)) return {};
  return {
    tells: topic,
    about: midSentence(mechanism.name),
    also: ` The story of the lesson is about ${topic}.`,
  };
}

/** A sentence on what the alert is about next, after a space; nothing where it is about one thing. “The lesson” has the rest. */
const alsoAbout = (about: readonly string[]): string =>
  about.length === 0 ? '' : ` It is also about ${about[0]}.`;

/** “a”, “a, and b”, “a; b; and c”. */
const listed = (parts: readonly string[]): string =>
  parts.length < 3 ? parts.join(', and ') : `${parts.slice(0, -1).join('; ')}; and ${parts.at(-1)}`;

/** What the alert's service does, where pupils of this band see it in the story: else they hear nothing of it. */
export const shownMechanism = (
  { telling }: Incident,
  { mechanism }: ComposeContext,
): TaughtMechanism | undefined =>
  mechanism && telling && shownIn(telling).includes(mechanism.id) ? mechanism : undefined;
