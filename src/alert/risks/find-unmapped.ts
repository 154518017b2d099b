/** What an alert speaks of and the taxonomy has no place for: a person decides. */
import type { AlertReading, Passage } from '#model/alert/alert-reading.ts';
import type { Risk } from '#model/risk.ts';
import type { Placed } from '../blocks/placed.ts';
import type { PlacedSentence } from '../sentences/place-sentences.ts';
import { plainWords } from '../sentences/sentences.ts';
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
  taxonomy: readonly Pick<Risk, 'id' | 'sexual' | 'anyContent'>[];
  /** Sentences that name a place to turn to. */
  routed: ReadonlyMap<PlacedSentence, unknown>;
  /** What stands among the signs: one of a topic that nothing teaches is listed, and is no sign of what is taught. */
  signs: readonly Passage[];
}

type Unmapped = AlertReading['unmapped'];

export function findUnmapped(read: Read): Unmapped {
  const found: Unmapped = topicsAmongSigns(read);
  const add = (passage: Unmapped[number]): void => {
    if (!found.some(({ text }) => text === passage.text)) found.push(passage);
  };
  for (const passage of topicsTold(read)) add(passage);
  for (const { text, marks } of risksWithoutTopic(read, found))
    add({ text, line: marks[0]?.line ?? 1, why: FITS_NONE });
  return found.sort((a, b) => a.line - b.line);
}
const FITS_NONE = 'It stands among the risks and fits none of the list.';

/** Was a risk of this kind read? */
const reads = ({ risks, taxonomy }: Read, kind: 'sexual' | 'anyContent'): boolean =>
  risks.some(({ id }) => taxonomy.some((risk) => risk.id === id && risk[kind]));

/** Signs of a topic that nothing teaches. */
const topicsAmongSigns = (read: Read): Unmapped =>
  read.signs.flatMap(({ text, line }) => {
    const topic = unmappedTopic(plainWords(text), reads(read, 'anyContent'));
    return topic && !topic.isEffect ? [{ text, line, why: topic.why }] : [];
  });

/** What is told of such a topic: in advice, and beside the alert's own topic, once. */
function topicsTold(read: Read): Unmapped {
  const sentences = [...read.alertSentences, ...read.others];
  const readsSexual = reads(read, 'sexual');
  const seen = new Set<string>();
  return sentences.flatMap((sentence, at) => {
    if (!mayTell(sentence, sentences[at + 1], read)) return [];
    const { plain, place } = sentence;
    const isSexual = !readsSexual && HAPPENS.has(place) && SEXUAL_WORDS.test(plain);
    const topic =
      unmappedTopic(plain, reads(read, 'anyContent')) ?? (isSexual ? { why: SEXUAL } : undefined);
    const isAside = place === 'advice' || read.others.includes(sentence);
    if (!topic || (isAside && seen.has(topic.why))) return [];
    seen.add(topic.why);
    return [{ ...passageOf(sentence), why: topic.why }];
  });
}

/** May a sentence tell of what happens? Headings, captions, places to turn to and signs that are listed do not. */
function mayTell(
  sentence: PlacedSentence,
  next: PlacedSentence | undefined,
  { routed, signs }: Read,
): boolean {
  const { text, plain, place, block } = sentence;
  if (block.kind === 'heading' || block.kind === 'caption') return false;
  if (isQuiet(sentence) || routed.has(sentence) || WHERE_TO_TURN.test(plain)) return false;
  // “Worried that someone may hurt themselves? Ring 999.”
  if (text.endsWith('?') && next?.block === block && routed.has(next)) return false;
  const isListed = signs.some((sign) => sign.text.includes(text) || text.includes(sign.text));
  return place !== 'signs' || !isListed;
}

/** Items that stand among the risks, of which no risk was read. */
function risksWithoutTopic({ alertSentences, risks }: Read, found: Unmapped): Placed[] {
  const evidence = risks.flatMap((risk) => risk.evidence.map(({ text }) => text));
  const isFound = (text: string): boolean => found.some((passage) => passage.text === text);
  const among = alertSentences.filter(({ place }) => place === 'risks').map(({ block }) => block);
  return [...new Set(among)].filter(
    (block) =>
      block.kind === 'item' &&
      !block.isLeadIn &&
      !isFound(block.text) &&
      !evidence.some((text) => block.text.includes(text)) &&
      !alertSentences.some(
        (sentence) =>
          sentence.block === block && (mayTellOfRisk(sentence.text) || isFound(sentence.text)),
      ),
  );
}
