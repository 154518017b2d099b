/** Why an alert calls for no lesson, whatever risks it names: it is a hoax, a live case, or about what no list holds. */
import { type AlertReading, isFairlyRead, isForStaffAlone } from '#model/alert/alert-reading.ts';
import type { NoLesson } from '#model/alert/decision.ts';
import { statementKey } from './account-for.ts';
import type { AlertText } from './blocks/alert-block.ts';
import { placeBlocks } from './blocks/place-blocks.ts';
import { repairBlocks } from './blocks/repair-blocks.ts';
import { isSilent } from './risks/predict-risks.ts';
import { isGrave, topicOfTitle, unmappedTopic } from './risks/unmapped-topics.ts';
import { type PlacedSentence, placeSentences } from './sentences/place-sentences.ts';
import { plainWords } from './sentences/sentences.ts';

/** An alert says what it is about in its title and its first sentences. */
const FIRST = 6;
/** Points of a sentence: in the title, among the first ones, and anywhere. */
const POINTS = { title: 4, first: 2, other: 1 } as const;

/** Points from which a topic is more than a passing remark. */
const ENOUGH = 3;

/** It is said outright that the thing is none: “this is a hoax”, “there is no evidence that it exists”. */
const HOAX =
  /\b(?:is|was|are|were|be|as|'s) (?:\w+ ){0,3}?hoax(?:es)?\b|^(?:\W*\w+ ){0,3}?hoax\b(?! or\b)|\bhoax (?:alert|warning|message|story|game|challenge)\b|\b(?:no|not any|any) (?:\w+ )?(?:evidence|proof|record|confirmed (?:case|report)s?) (?:that|of|for)\b[^.]{0,60}\b(?:real|exists?|existed|true|harm\w*|happen\w*|taken part|hurt)\b|\b(?:turned out|found|confirmed|shown|proved|known) to be (?:a hoax|false|untrue|made up)\b|\b(?:story|message|rumour|warning|challenge) (?:is|was) (?:false|untrue|not true|not real|made up)\b/;
/** The same in other words, in a paper on something that is passed on: “nothing to show that this is true”, “it did not write it” */
const UNTRUE =
  /\b(?:nothing|no (?:sign|reason)) (?:at all )?to (?:show|suggest|say|think|believe) (?:that )?(?:this|it|the \w+|any of (?:this|it)) (?:is|was) (?:true|real)\b|\b(?:did not|didn't|never|had not|has not) (?:write|wrote|written|send|sent|issue|issued) (?:it|this|the (?:message|warning))\b|\b(?:is|was|it's) (?:an? )?(?:made[- ]up|invented) (?:\w+ )?(?:story|message|character|warning|picture|scare)\b|^(?:it|this|none of (?:it|this)) (?:is not|isn't) true\b(?! that)|\bthere (?:is|was) no such (?:challenge|game|character|thing|person|message)\b/;
const GOES_ROUND =
  /\bforwarded\b|\bchain (?:message|letter)\b|\b(?:message|warning|story|rumour|scare|words?|it)\b[^.]{0,30}\b(?:go(?:es|ing|ne)?|went|been|passed|comes?|came) (?:a)?round\b|\b(?:pass|passing|send|sending|share|sharing) (?:the|this) (?:message|warning|story|picture)\b/;
/** “If it is a hoax”, “it may be a hoax”, “hoaxes in general”: nothing is said of this one. */
const NO_HOAX = /\b(?:if|whether|unless|may|might|could|not|n't|never|no longer) (?:\w+ ){0,3}hoax/;

const OURS =
  "(?:(?:at|in|from) (?:this|our|the) (?:school|academy|college|year|class)|of ours|(?:at|in|from) [a-z' ]+ (?:school|academy|college))";
const CHILD = '(?:pupils?|child(?:ren)?|students?|boys?|girls?|learners?)';
/** Something is being looked into now. */
const UNDER_WAY =
  /\b(?:live|open|ongoing|current|active) (?:case|investigation|enquir(?:y|ies)|inquir(?:y|ies)|police)\b|\b(?:investigation|enquir(?:y|ies)|inquir(?:y|ies)|case) (?:is|are|remains?) (?:\w+ )?(?:ongoing|under way|underway|live|open|continuing|in progress)\b|\b(?:police|officers|social (?:care|services|workers?)|children's services) (?:are|is) (?:now |currently |still )?(?:investigating|involved|looking into|speaking to|interviewing)\b|\bstrategy (?:meeting|discussion)\b|\breferral (?:has been|was|is being) made\b/;
const HERE = new RegExp(
  `\\b(?:a|an|one|two|three|several|the|named|year \\d+|\\d+) (?:[\\w-]+ ){0,4}?${CHILD} (?:[\\w-]+ ){0,4}?${OURS}\\b|\\b(?:our|your|this) (?:school|own) (?:\\w+ )?${CHILD}\\b|\\b${CHILD} (?:\\w+ ){0,3}(?:has|have) (?:made a )?disclos\\w+|\\bdisclosure (?:was|has been) made\\b`,
);

/**
 * @param alert The alert as it came.
 * @param reading What was read of it.
 * @returns Each reason with the lines that say so; none where the alert can be taught on.
 */
export function whyNoLesson(alert: AlertText, reading: AlertReading): NoLesson[] {
  const blocks = repairBlocks(alert.blocks);
  const titleAt = blocks.findIndex(({ text }) => text === reading.title);
  const sentences = placeSentences(placeBlocks(blocks, titleAt));
  const first = new Set(sentences.filter(({ place }) => place !== 'title').slice(0, FIRST));
  const points = (sentence: PlacedSentence) =>
    sentence.place === 'title' ? POINTS.title : first.has(sentence) ? POINTS.first : POINTS.other;
  const weigh = (some: readonly PlacedSentence[]) =>
    some.reduce((sum, sentence) => sum + points(sentence), 0);
  const reasons: NoLesson[] = [];
  const add = (why: NoLesson['why'], reason: string, from: readonly { line: number }[]) =>
    reasons.push({
      why,
      says: reason,
      lines: [...new Set(from.map(({ line }) => line))].sort((a, b) => a - b),
    });

  const goesRound = sentences.some(({ plain }) => GOES_ROUND.test(plain));
  const hoax = sentences.filter(
    ({ plain }) => (HOAX.test(plain) && !NO_HOAX.test(plain)) || (goesRound && UNTRUE.test(plain)),
  );
  if (weigh(hoax) >= ENOUGH) add('hoax', 'The alert says that it is a hoax.', hoax);

  // A part for staff alone may tell of a case, while what the paper is about stands outside of it.
  const apart = staffAloneIn(reading);
  const told = sentences.filter(({ text, line }) => !apart.has(statementKey({ text, line })));
  const underWay = told.filter(({ plain }) => UNDER_WAY.test(plain));
  const here = told.filter(({ plain, text }) => HERE.test(plain) && !text.endsWith('?'));
  if (underWay.length > 0 && here.length > 0)
    add('live-case', 'The alert tells of a case that is being looked into now.', [
      ...underWay,
      ...here,
    ]);

  // A title or a heading says what the alert is on; then what it asks to do about it counts too.
  const heads = sentences.filter(
    ({ place, block }) => place === 'title' || block.kind === 'heading',
  );
  const headed = new Set(heads.map(({ plain }) => topicOfTitle(plain)?.why));
  // What came of it is told of every harm; where it is surely said how, that is taught.
  const isKnownHow = reading.mechanisms.some(
    ({ id, isUnsure }) => id === reading.leadMechanism && !isUnsure,
  );
  const others = new Map<string, PlacedSentence[]>();
  // Of what it says more than by the way of a grave matter, in advice too, families read nothing without advice.
  const grave: PlacedSentence[] = [];
  for (const sentence of sentences) {
    const topic = unmappedTopic(sentence.plain, false);
    if (topic && isGrave(topic.why)) grave.push(sentence);
    const isOther = topic && (topic.isGrave || !topic.isEffect) && !(topic.isOutcome && isKnownHow);
    if (!isOther || (isSilent(sentence) && !headed.has(topic.why))) continue;
    others.set(topic.why, [...(others.get(topic.why) ?? []), sentence]);
  }
  const risks = reading.risks.filter(({ sure }) => sure !== 'faint');
  const heaviest = Math.max(
    0,
    ...risks.map(({ evidence }) =>
      weigh(sentences.filter((sentence) => evidence.some(({ text }) => sentence.text === text))),
    ),
  );
  const title = reading.title === null ? undefined : topicOfTitle(plainWords(reading.title));
  for (const [why, some] of others) {
    const isTitle = title?.why === why;
    if ((isTitle || weigh(some) >= ENOUGH) && weigh(some) + (isTitle ? POINTS.title : 0) > heaviest)
      add(isGrave(why) ? 'grave' : 'off-list', `${why} Nothing here teaches it.`, some);
  }
  if (reasons.length === 0 && (risks.length === 0 || isHardlyRead(reading)))
    add(
      weigh(grave) >= ENOUGH ? 'grave' : 'off-list',
      'No risk that is taught here was read in it surely enough.',
      reading.unmapped.length > 0 ? reading.unmapped : [{ line: 1 }],
    );
  return reasons;
}

/** The sentences for staff alone, where others tell of a risk; none in a paper that is for staff alone as a whole. */
function staffAloneIn({ statements }: AlertReading): Set<string> {
  const tellsOthers = statements.some(
    (one) => !isForStaffAlone(one) && one.uses.some((use) => use.startsWith('risk:')),
  );
  return new Set(tellsOthers ? statements.filter(isForStaffAlone).map(statementKey) : []);
}

/**
 * Is what leads hardly read at all, or little more, or in one sentence of many, and nothing of how it comes about? Then a lesson
 * on it would be a guess. Of the papers of the fixtures, read by what others teach, none that was led rightly is led by so
 * little.
 */
function isHardlyRead({ risks, lead, leadMechanism, statements }: AlertReading): boolean {
  const leading = risks.find(({ id }) => id === lead);
  const isOtherFair = risks.some((risk) => risk !== leading && isFairlyRead(risk));
  const isOneOfMany = leading?.evidence.length === 1 && statements.length >= MANY;
  const isLittle = leading?.sure === 'low' || (leading?.sure === 'medium' && isOneOfMany);
  return leading?.sure === 'faint' || (isLittle && leadMechanism === null && !isOtherFair);
}
/** Sentences of a paper that is no short post. */
const MANY = 15;
