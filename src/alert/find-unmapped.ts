/** What an alert speaks of and the taxonomy has no place for: a person decides. */
import type { AlertReading, Passage } from '#model/alert-reading.ts';
import type { PlacedSentence } from './place-sentences.ts';
import { plainWords } from './sentences.ts';
import { mayTellOfRisk } from './speaks-of-risk.ts';
import { unmappedTopic } from './unmapped-topics.ts';

/** The paragraph it stands in, where that is short: a topic is told in more than one sentence, but for advice. */
const passageOf = ({ block, text, line, place }: PlacedSentence): Passage =>
  block.text.length <= LONGEST && place !== 'advice'
    ? { text: block.text, line: block.marks[0]?.line ?? line }
    : { text, line };
const LONGEST = 320;

const QUIET: ReadonlySet<PlacedSentence['place']> = new Set(['help', 'denied', 'facts']);
/** Under “Rumours” nothing is taught, and nothing is denied either. */
const RUMOURS = /\brumou?rs?\b/i;
/** Where to turn and what to do speak of what need not be there. */
const isQuiet = ({ place, block, sense }: PlacedSentence): boolean =>
  place === 'steps'
    ? sense === 'order' || sense === 'route'
    : QUIET.has(place) && !(place === 'denied' && RUMOURS.test(block.heading));
/** “If you are worried about self-harm, call …”, “For help with drugs talk to …”: where to turn, not what happened. */
const WHERE_TO_TURN =
  /^(?:please |and |but |also )*(?:if (?:you|your|any|some|a (?:child|pupil|student|friend|young person)|they)|when (?:you|your|some)|for|should|any(?:one|body)|worried|concerned|need|to talk)\b.*(?<!\bto )\b(?:call|ring|phone|text|dial|contact|email|visit|(?:speak|talk|turn|go) to|tell|stay with|get help|see)\b(?! (?:him|her|them|it|me|you)\b)/;

/** “A test account was sent sexual questions”: one sentence is too few for a risk to be read, and too much to be lost. */
const SEXUAL_WORDS =
  /\b(?:sexual|sexually|indecent|explicit) (?:\w+ )?(?:questions?|messages?|comments?|requests?|approach\w*|contact|advances|images?|pictures?|remarks?|suggestions?)\b/;
const SEXUAL =
  'It speaks of something sexual, and no risk of that kind was read in the alert: decide whether it is taught.';
const TELLS_OF_SEXUAL: ReadonlySet<string> = new Set([
  ...['grooming', 'image-sharing', 'sexual-extortion', 'synthetic-imagery', 'harmful-content'],
]);
/** Where an alert tells of what happens. */
const HAPPENS: ReadonlySet<PlacedSentence['place']> = new Set([
  'none',
  'about',
  'risks',
  'incident',
]);

/** What may be listed, and what has been read of it already. */
interface Read {
  /** Sentences of the alert, and of parts that are not on its topic: their own topics are listed too. */
  alertSentences: readonly PlacedSentence[];
  others: readonly PlacedSentence[];
  risks: AlertReading['risks'];
  /** Sentences that name a place to turn to. */
  routed: ReadonlyMap<PlacedSentence, unknown>;
  /** What stands among the signs: one of a topic that nothing teaches is listed, and is no sign of what is taught. */
  signs: readonly Passage[];
}

export function findUnmapped({
  alertSentences: sentences,
  others,
  risks,
  routed,
  signs,
}: Read): AlertReading['unmapped'] {
  const evidence = risks.flatMap((risk) => risk.evidence.map(({ text }) => text));
  const isEvidence = (text: string): boolean => evidence.some((one) => text.includes(one));
  const teachesContent = risks.some(({ id }) => id === 'harmful-content');
  const readsSexual = risks.some(({ id }) => TELLS_OF_SEXUAL.has(id));
  const isSexual = ({ plain, place }: PlacedSentence): boolean =>
    !readsSexual && HAPPENS.has(place) && SEXUAL_WORDS.test(plain);
  const found: AlertReading['unmapped'] = signs.flatMap(({ text, line }) => {
    const topic = unmappedTopic(plainWords(text), teachesContent);
    return topic && !topic.isEffect ? [{ text, line, why: topic.why }] : [];
  });
  const seen = new Set<string>();
  for (const [at, alertSentences] of [...sentences, ...others].entries()) {
    if (
      isQuiet(alertSentences) ||
      routed.has(alertSentences) ||
      WHERE_TO_TURN.test(alertSentences.plain)
    )
      continue;
    // “Worried that someone may hurt themselves? Ring 999.”
    const next = sentences[at + 1];
    const isAnswered =
      next !== undefined && next.block === alertSentences.block && routed.has(next);
    if (
      alertSentences.block.kind === 'caption' ||
      (alertSentences.text.endsWith('?') && isAnswered)
    )
      continue;
    const isSign = ({ text }: Passage): boolean =>
      text.includes(alertSentences.text) || alertSentences.text.includes(text);
    if (alertSentences.place === 'signs' && signs.some(isSign)) continue;
    const topic =
      unmappedTopic(alertSentences.plain, teachesContent) ??
      (isSexual(alertSentences) ? { why: SEXUAL } : undefined);
    if (!topic) continue;
    const isRepeat =
      seen.has(topic.why) && (alertSentences.place === 'advice' || others.includes(alertSentences));
    if (alertSentences.block.kind === 'heading' || isRepeat) continue;
    seen.add(topic.why);
    if (found.some(({ text }) => text === passageOf(alertSentences).text)) continue;
    found.push({ ...passageOf(alertSentences), why: topic.why });
  }
  for (const block of new Set(
    sentences.filter(({ place }) => place === 'risks').map((one) => one.block),
  )) {
    if (block.kind !== 'item' || block.isLeadIn) continue;
    if (isEvidence(block.text) || found.some(({ text }) => text === block.text)) continue;
    const own = sentences.filter((one) => one.block === block);
    if (own.some(({ text }) => mayTellOfRisk(text) || found.some((one) => one.text === text)))
      continue;
    found.push({
      text: block.text,
      line: block.marks[0]?.line ?? 1,
      why: 'It stands among the risks and fits none of the list.',
    });
  }
  return found.sort((a, b) => a.line - b.line);
}
