/** What an alert speaks of and the taxonomy has no place for: a person decides. */
import type { AlertReading, Passage } from '#model/alert-reading.ts';
import { isDenied } from './negation.ts';
import type { Said } from './said.ts';
import { mayTellOfRisk } from './speaks-of-risk.ts';

const TOPICS: readonly { why: string; pattern: RegExp; unless?: RegExp }[] = [
  {
    why: 'Radicalisation and extremism fit no risk: the Prevent duty has its own route.',
    pattern:
      /\b(radicali[sz]\w*|extremis\w*|terroris\w*|incels?|far[- ]right|(?:white|ultra)[- ]?nationalis\w*|neo-?nazi\w*|white suprem\w*|jihad\w*|conspiracy theor\w*|manosphere|hate groups?|white (?:homeland|power|pride)|race war)\b/,
    unless: /\bprevent extremism team\b/,
  },
  {
    why: 'Drugs fit no risk: a matter for drugs education and the police.',
    pattern:
      /\b(drugs?|county lines|cannabis|cocaine|ketamine|mdma|ecstasy|nitrous oxide|laughing gas|spice|thc|edibles|dealers?|dealing|pills|steroids|xanax|opioids?|fentanyl)\b/,
    unless: /\b(wheeler dealer|dealing with|deal with)\b/,
  },
  {
    why: 'Weapons fit no risk: a matter for the police and the school’s own plan.',
    pattern:
      /\b(knife|knives|machetes?|weapons?|firearms?|guns?|blades?|zombie knives|catapults?|gel blasters?)\b/,
    unless: /\b(in-game|video game|shooting game|razor)\b/,
  },
  {
    why: 'Vaping and smoking fit no risk: a matter for health education.',
    pattern: /\b(vap(?:es?|ing|ers?)|e-cig\w*|nicotine|snus|tobacco|cigarettes?|smoking)\b/,
  },
  {
    why: 'Alcohol fits no risk: a matter for health education.',
    pattern: /\b(alcohol|drunk|binge[- ]drinking|vodka|spirits)\b/,
  },
  {
    why: 'Suicide and self-harm as a topic of its own fit no risk: it needs a plan with health colleagues.',
    pattern:
      /\b(suicid\w*|self-harm\w*|hurting (?:themselves|himself|herself)|harming themselves|end(?:ing)? (?:their|his|her) (?:own )?li(?:fe|ves)|took (?:his|her|their) own li(?:fe|ves))\b/,
    unless:
      /\b(content|posts?|videos?|clips?|promot\w*|feeds?|images|material|encourag\w* (?:self-harm|suicide)|glorif\w*|lifeline|prevention|helpline)\b/,
  },
  {
    why: 'Eating disorders as a topic of their own fit no risk: it needs a plan with health colleagues.',
    pattern:
      /\b(eating disorders?|disordered eating|anorexi\w*|bulimi\w*|pro-ana|restrict(?:ing|ed)? (?:food|eating)|stopped eating|refus\w+ (?:to eat|food))\b/,
    unless: /\b(content|posts?|videos?|clips?|promot\w*|feeds?|images|material)\b/,
  },
  {
    why: 'Forced marriage, FGM and honour-based abuse fit no risk: they have routes of their own.',
    pattern: /\b(forced marriage|fgm|female genital mutilation|honou?r[- ]based|breast ironing)\b/,
  },
  {
    why: 'Abuse at home fits no risk: a matter for the safeguarding lead.',
    pattern: /\b(domestic (?:abuse|violence)|abuse at home|neglect(?:ed)?)\b/,
  },
  {
    why: 'Criminal exploitation fits no risk: a matter for the safeguarding lead and the police.',
    pattern:
      /\b(criminal(?:ly)? exploit\w*|(?:go|goes|going|gone|went) country|debt bondage|cuckoo(?:ed|ing)|trap houses?|money mul\w+|(?:carr(?:y|ies|ied|ying)|deliver(?:s|ed|ing)?|hold(?:s|ing)?|held) (?:a |the |some |small )?(?:packages?|parcels?|stash|packets?)|work(?:s|ed|ing)? (?:it |the debt )?off|debts?\b[^.]{0,80}\b(?:pay|work) (?:it|them) (?:back|off)|in (?:his|her|their) debt|owed? (?:him|her|them) (?:money )?and (?:must|had to|has to))\b/,
  },
  {
    why: 'Gangs and serious violence fit no risk: a matter for the police.',
    pattern: /\b(gangs?|stabb\w+|murder\w*|trafficking|modern slavery)\b/,
  },
  {
    why: 'False news fits no risk: a matter for media literacy.',
    pattern: /\b(misinformation|disinformation|fake news)\b/,
  },
  {
    why: 'Cheating and copyright fit no risk.',
    pattern:
      /\b(plagiari\w+|piracy|pirated|exam (?:leaks?|papers?)|essay mills?|cheat(?:ing)? in exams)\b/,
  },
  {
    why: 'Time on screens and sleep fit no risk: a matter for health education.',
    pattern:
      /\b(screen ?time|addict\w*|compulsive\w*|lack of sleep|sleep (?:loss|deprivation)|losing sleep)\b/,
  },
  {
    why: 'Body image fits no risk: a matter for health education.',
    pattern:
      /\b(body image|tanning|cosmetic (?:surgery|procedures)|diet(?:ing)? pills|weight[- ]loss (?:jabs?|pills|injections?)|melanotan|supplements)\b/,
  },
  {
    why: 'A danger of the street, water, fire or road fits no risk.',
    pattern:
      /\b(fireworks|e-?scooters?|railway lines?|open water|tombstoning|spiking|lithium batter\w+|button batter\w+|laser pens?|energy drinks|super ?magnets?|magnetic balls)\b/,
  },
];

/** The paragraph it stands in, where that is short: a topic is told in more than one sentence. */
const passageOf = ({ block, text, line }: Said): Passage =>
  block.text.length <= LONGEST
    ? { text: block.text, line: block.marks[0]?.line ?? line }
    : { text, line };
const LONGEST = 320;

const QUIET: ReadonlySet<Said['place']> = new Set(['help', 'steps', 'denied', 'facts']);

/** @param others Sentences of parts that are not on the alert's topic: their own topics are listed too. */
export function findUnmapped(
  sentences: readonly Said[],
  others: readonly Said[],
  risks: AlertReading['risks'],
  routed: ReadonlySet<Said>,
): AlertReading['unmapped'] {
  const found: AlertReading['unmapped'] = [];
  const evidence = risks.flatMap((risk) => risk.evidence.map(({ text }) => text));
  const isEvidence = (text: string): boolean => evidence.some((one) => text.includes(one));
  const seen = new Set<string>();
  for (const said of [...sentences, ...others]) {
    if (QUIET.has(said.place) || said.block.kind === 'caption' || routed.has(said)) continue;
    const topic = TOPICS.find(({ pattern, unless }) => {
      const match = pattern.exec(said.plain);
      return (
        match &&
        !unless?.test(said.plain) &&
        !isDenied(said.plain, match.index, match.index + match[0].length)
      );
    });
    if (!topic) continue;
    const isRepeat =
      seen.has(topic.why) &&
      (said.place === 'advice' || said.place === 'signs' || others.includes(said));
    if (said.block.kind === 'heading' || isRepeat) continue;
    seen.add(topic.why);
    if (found.some(({ text }) => text === passageOf(said).text)) continue;
    found.push({ ...passageOf(said), why: topic.why });
  }
  for (const block of new Set(
    sentences.filter(({ place }) => place === 'risks').map((one) => one.block),
  )) {
    if (block.kind !== 'item' || block.isLeadIn) continue;
    if (isEvidence(block.text)) continue;
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
