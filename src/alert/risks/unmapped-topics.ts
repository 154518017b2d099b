/** Subjects of safeguarding that no risk of the taxonomy holds, with the words by which alerts tell of them. */
import { oneOf, regExp } from '#model/text/reg-exp.ts';
import { isDenied } from '../sentences/negation.ts';

export interface UnmappedTopic {
  /** Why it is listed, for the person who decides. */
  why: string;
  /** What tells of it, in plain words. */
  pattern: RegExp;
  /** A sentence that says this speaks of something else. */
  unless?: RegExp;
  /** Its names, which clips and posts bear that the module on harmful content teaches of. */
  ofContent?: RegExp;
  /** What a title or a heading is on where the text below tells of the topic too: “Pods and eating”. */
  inTitle?: RegExp;
  /** It takes over an alert: a matter of the lead and of colleagues elsewhere, whatever else the alert raises. */
  isGrave?: true;
  /** It may come of what is taught: a robbery by a live map is no lesson on robbery. */
  isOutcome?: true;
  /** A child may show it because of what is taught: among signs it is one of them. */
  isEffect?: true;
}

const SELF = '(?:themsel(?:f|ves)|himself|herself|yoursel(?:f|ves)|myself)';
const THEIR = '(?:their|his|her|your|my)';
const HOME =
  "(?:(?:step-?)?(?:dad|father|mum|mother)|parents?|uncle|grandad|(?:mum|dad|mother|father)'s (?:new )?(?:partner|boyfriend|girlfriend)|someone at home)";
const HITS = '(?:hits?|hitting|beats?|beating|punch\\w*|slap\\w*|kick\\w*|hurts?|strangl\\w*)';

const ATTACK =
  '(?:attacks?|hurt|beat|stab|slap|smash|burn|torch|vandali[sz]e|damage|set fire|throw (?:petrol|acid|bricks?|stones?|paint))\\b';

const anyOf = (...parts: readonly string[]): RegExp => regExp()`\b${oneOf(...parts)}\b`;

const EATING =
  'Eating disorders as a topic of their own fit no risk: it needs a plan with health colleagues.';

/** Topics outside the taxonomy, by priority: a sentence is listed under the first that it matches. */
const TOPICS: readonly UnmappedTopic[] = [
  {
    why: 'Radicalisation and extremism fit no risk: the Prevent duty has its own route.',
    isGrave: true,
    pattern: anyOf(
      'radicali[sz]\\w*|extremis\\w*|terroris\\w*|incels?|far[- ]right|(?:white|ultra)[- ]?nationalis\\w*|neo-?nazi\\w*|nazis?',
      '(?:white )?supremac\\w*|fascis\\w*|jihad\\w*|conspiracy theor\\w*|manosphere|hate groups?|white (?:homeland|power|pride)|race war',
      'proscribed|manifestos?|ideolog(?:y|ies)|great replacement|(?:red|black)[- ]?pill(?:s|ed)?|(?:mass|school) shoot\\w*',
      // “… of a group that wants women out of public life”
      '(?:groups?|movements?|channels?|forums?|men|lads|people) (?:that|who|which) (?:(?:calls? for|preach\\w*|prais\\w*) (?:violence|hatred|war|attacks?|killings?)|wants? [^.,;]{0,40}(?:out of|driven from|gone from|punished|killed|dead)\\b)',
      '(?:women|girls|men|jews|muslims|christians|migrants|immigrants|refugees|gay people) (?:should|must|deserve to|have to) (?:be (?:punished|driven|killed|hurt|removed|sent)|pay|obey|leave|die|suffer)',
      '(?:come|go|goes|went|going|invited|asked) (?:to|on|along to) (?:come (?:to|on) )?(?:a|the|their) (?:march|rally)',
    ),
    unless: /\bprevent extremism team\b/,
  },
  {
    why: 'Drugs fit no risk: a matter for drugs education and the police.',
    isGrave: true,
    pattern: anyOf(
      'drugs?|county lines|cannabis|cocaine|ketamine|mdma|ecstasy|heroin|lsd|magic mushrooms|nitrous oxide|laughing gas|spice|thc|edibles',
      // The drug is never “a weed”.
      '(?<!\\b(?:an?|this|that|the|pond|sea|water) )weed(?! ?killer)|mushrooms and|gummies|white powder|dealers?|dealing|pills|steroids|xanax|benzos|solvents|opioids?|fentanyl|substance (?:mis)?(?:use|abuse)',
    ),
    unless: /\b(?:wheeler dealer|dealing with|deal with|spice (?:up|it))\b/,
  },
  {
    why: 'Weapons fit no risk: a matter for the police and the school’s own plan.',
    isGrave: true,
    pattern: anyOf(
      '(?:knife|knives)(?! and forks?\\b)|shoot(?:ing)? up|machetes?|weapons?|firearms?|guns?|blades?|catapults?|crossbows?|air rifles?|gel blasters?|knuckle-?dusters?|explosives|pipe bombs?',
    ),
    unless: /\b(?:in-game|video game|shooting game|razor)\b/,
  },
  {
    why: 'Vaping and smoking fit no risk: a matter for health education.',
    pattern: anyOf(
      'vap(?:es?|ing|ers?)|e-cig\\w*|nicotine|snus|tobacco|cigarettes?|smok(?:es?|ed|ers?|ing)(?! hot)|(?:white|nicotine|snus) pouch(?:es)?|quit ?line',
    ),
  },
  {
    why: 'Alcohol fits no risk: a matter for health education.',
    pattern: anyOf('alcohol|drunk|binge[- ]drinking|vodka|cider'),
  },
  {
    why: 'Suicide and self-harm as a topic of its own fit no risk: it needs a plan with health colleagues.',
    isGrave: true,
    pattern: anyOf(
      'suicid\\w*|self[- ]?(?:harm\\w*|injur\\w*|mutilat\\w*|hate|hatred|hating|loathing)|overdos\\w+|noose|ligature|unalive\\w*|kys|razor blades?',
      `(?:hurt(?:s|ing)?|harm(?:s|ed|ing)?|kill(?:s|ed|ing)?|cut(?:s|ting)?|hat(?:es?|ed|ing)) ${SELF}`,
      `(?:cut|cuts|cutting|scratches|scars)(?: (?:on|to|along|all|over|across|up|and|scratches|burns)){0,4} (?:the |${THEIR} )?(?:fore)?(?:arms?|wrists?|thighs?|legs)|long sleeves|fresh cuts|hurt(?:s|ing)? ${THEIR} own bod(?:y|ies)|how many (?:tablets|pills)|dr[aiu]nk(?:ing)? bleach`,
      `(?:end(?:s|ed|ing)?|t(?:ak(?:e|es|ing|en)|ook)) ${THEIR} (?:own )?li(?:fe|ves)|end(?:ing)? it all`,
      "(?:wants?|wanted|wanting|wish\\w*) (?:to (?:die|be dead)|(?:he|she|they|i) (?:was|were) dead)|(?:not|n't|no longer) (?:want\\w*|wish\\w*) to (?:be (?:here|alive)|live|wake up|go on)",
      "(?:nobody|no one) would (?:miss (?:him|her|them|me)|care if (?:he|she|they|i)\\b)|(?:no|any) point (?:in )?(?:carrying|going) on|should not exist|(?:he|she|they|i|boy|girl|child|pupil)(?:'s|'m| is| was| are| am| feels?| felt) worthless|better off (?:dead|gone|without (?:him|her|them|me)|if (?:he|she|they|i)\\b)|if (?:he|she|they|i) (?:was|were)(?:n't| not) (?:here|alive)|worth living|(?:reason|nothing) to live|(?:point|sense) in living",
      '(?:thoughts?|talk\\w*|think\\w*|sp[eo]ak?e?\\w*|jok\\w*|wr[io]t\\w*)(?: (?:with|to) \\w+)? (?:about |of )(?:death|dying)(?! threat)|go(?: and)? die|goodbye (?:notes?|letters?|messages?|videos?)',
    ),
    // A name of a service; a fall or a stunt that went wrong.
    unless:
      /\b(?:lifeline|helpline|(?:suicide|self-harm) prevention|prevention of (?:suicide|self-harm))\b|\b(?:hurt(?:ing)?|cut) (?:themselves|himself|herself)\b.*\b(?:f[ae]ll\w*|jump\w*|climb\w*|stunts?|dares?|challenges?|tricks?|bikes?|kitchen)\b|\b(?:f[ae]ll\w*|jump\w*|climb\w*|stunts?|dares?|challenges?|tricks?|bikes?)\b.*\b(?:hurt(?:ing)?|cut) (?:themselves|himself|herself)\b/,
    ofContent: /^(?:suicid\w*|self[- ]?harm\w*)$/,
  },
  {
    why: EATING,
    isGrave: true,
    pattern: anyOf(
      'eating disorders?|disordered eating|anorexi\\w*|bulimi\\w*|pro-?(?:ana|mia)|thinspo\\w*|restrict(?:s|ing|ed)? (?:food|eating|what (?:he|she|they) eats?)|restrictive eating|binge[- ]?(?:eat\\w*|purg\\w*)|purging|laxatives?',
      `stop(?:s|ped|ping)? eating|refus\\w+ (?:to eat|food)|eat(?:s|ing)? (?:almost|next to|hardly|practically) (?:nothing|anything)|starv(?:es?|ed|ing) ${SELF}|(?:longest|days?|go|going|goes) without (?:food|eating)|weigh(?:s|ing) ${SELF}`,
      `ma(?:k(?:es?|ing)|de) ${SELF} (?:sick|ill|vomit|throw up)|skip(?:s|ped|ping)? (?:every|all|most|(?:\\w+ )?(?:meals?|lunch\\w*|dinners?) (?:to|so as to) (?:be|get|stay|lose|look|keep thin))`,
    ),
    inTitle: /\b(?:eating|food|diet(?:s|ing)?|weight|thinness|body goals)\b/,
    ofContent:
      /^(?:eating disorders?|disordered eating|anorexi\w*|bulimi\w*|pro-?(?:ana|mia)|thinspo\w*)$/,
  },
  {
    // The same in what is told around it; a child may do so because of what is taught, too.
    why: EATING,
    isGrave: true,
    isEffect: true,
    pattern: anyOf(
      // “log what they have eaten”, “hide skipped meals”, “lunch given away”, “punish you for eating”
      "(?:log|logs|logged|logging|count|counts|counting|record|records|track|tracks|post|posts|list|lists|limit|limits|compare|compares) (?:all |everything )?(?:what|that) (?:(?:he|she|they|you)(?: have|'ve| has|'s)? )?(?:eaten|eats?|ate)",
      'skipp(?:ed|ing) (?:meals?|lunch\\w*|breakfasts?|dinners?)|(?:meals?|lunch\\w*|breakfasts?|dinners?) (?:\\w+ )?(?:skipped|missed|given away|thrown away|hidden|left uneaten)|(?:punish\\w*|sham(?:e|es|ed|ing)|guilty|scold\\w*) (?:you |her |him |them )?(?:for|about|after) eating|calorie (?:limits?|targets?|counting)|not eating',
    ),
    ofContent: /^not eating$/,
  },
  {
    why: 'Forced marriage, FGM and honour-based abuse fit no risk: they have routes of their own.',
    isGrave: true,
    pattern: anyOf(
      'forced marriage|made to marry|marr(?:y|ied|iage) (?:to )?(?:a|her|his) cousin|forced (?:to marry|into (?:a )?marriage)|fgm|female genital mutilation|honou?r[- ]based|breast ironing',
    ),
  },
  {
    why: 'Abuse at home fits no risk: a matter for the safeguarding lead.',
    isGrave: true,
    pattern: anyOf(
      'domestic (?:abuse|violence)|(?:abuse|abused|violence|violent|hit|beaten|unsafe|not safe) at home|neglect(?:ed)?|coercive control|locks? (?:him|her|them) (?:out|in) at night',
      `${HOME} (?:\\w+ )?${HITS} (?:him|her|them|me|us|the|his|their|my|each other|mum|dad)`,
      `(?:scared|afraid|frightened) (?:to go home|of going home|of (?:${THEIR} )?${HOME})`,
      `(?:hit|beaten|hurt|punched|slapped|kicked) by (?:${THEIR} )?${HOME}`,
    ),
    // A game that is won; homework, friends and hobbies that are left.
    unless:
      /\b(?:beats?|beating) (?:him|her|them|me|us) (?:at|in|on) |\bneglect(?:ed)? (?:of )?(?:homework|school|sleep|friends|hobbies|chores)|\b(?:homework|school ?work|revision|sleep|friends|hobbies|chores)(?: \w+){0,2} neglected\b/,
  },
  {
    why: 'Criminal exploitation fits no risk: a matter for the safeguarding lead and the police.',
    isGrave: true,
    pattern: anyOf(
      // “paid to hurt people by strangers they never meet”, “told to throw petrol at a front door”
      `(?:paid|paying|hired|recruit\\w*|ordered|offered (?:cash|money|\\S+)|offers? (?:cash|money)|told|forced|made|jobs?) (?:\\w+ ){0,5}?(?<!\\bnot )to (?!feel\\b)(?:carry out (?:and \\w+ )?|\\w+ ){0,2}?${ATTACK}`,
      'violence (?:as a service|for hire)|set(?:s|ting)? fire to|petrol (?:at|through|on|over)|bricks? through|firebomb\\w*|arson|acid attacks?|contract (?:attacks?|killings?)',
      'criminal(?:ly)? exploit\\w*|(?:go|goes|going|gone|went) country|debt bondage|cuckoo(?:ed|ing)|trap houses?',
      '(?:carr(?:y|ies|ied|ying)|deliver(?:s|ed|ing)?|drop(?:s|ped|ping)? off|hold(?:s|ing)?|held|paid to keep) (?:a |the |some |small |his |their )?(?:packages?|packets?|stash|box in)|(?:carr(?:y|ies|ied|ying)|deliver(?:s|ed|ing)?) (?:a |some |small )?parcels?',
      '(?:carr(?:y|ies|ied|ying)|t(?:ak(?:e|es|en|ing)|ook)|drop(?:s|ped|ping)? off) (?:a |the )?"?(?:a )?(?:bags?|parcels?)"? (?:for (?:an? |some |his |her |their )?(?:mates?|friends?|man|men|lads?|bloke|older|someone|somebody)|to another|on a train|by train|across)',
      '(?:find|finding|recruit\\w*|becom\\w+|as|need\\w*|be|being) (?:\\w+ )?runners?',
      'work(?:s|ed|ing)? (?:it |the debt )?off|(?:debts?|ow(?:e|es|ed|ing))\\b[^.]{0,80}\\b(?:pay|work) (?:it|them) (?:back|off)|in (?:his|her|their) debt|owed? (?:him|her|them) (?:money )?and (?:must|had to|has to)',
    ),
  },
  {
    why: 'Gangs and serious violence fit no risk: a matter for the police.',
    isGrave: true,
    isOutcome: true,
    pattern: anyOf(
      'gangs?|stabb\\w+|(?<!called an? )murder\\w*|trafficking|modern slavery|(?:serious|youth) violence|robb(?:ed|ery|eries)|mugg(?:ed|ings?)|beaten up|chased by (?:lads|boys|a group|men)',
    ),
    ofContent: /^(?:stabb\w+|murder\w*|robb\w+|mugg\w+)$/,
  },
  {
    why: 'Fights that are set up or filmed fit no risk: decide with the police whom pupils are told to ring, and what is said of who was hurt.',
    pattern: anyOf(
      '(?:arranged|organi[sz]ed|planned|set[- ]up|staged) fights?|fights? (?:\\w+ ){0,3}(?:arranged|organi[sz]ed|set up|staged|filmed|put up)|film(?:s|ed)? (?:of )?(?:a|the|each|school) fights?|fight (?:clubs?|pages?|videos?|films?)',
      "(?:stood|stand|gathered|crowded) (?:around )?in a (?:ring|circle)|who'd win|who would win|call(?:s|ed|ing)? (?:\\w+ )?out (?:for|to) (?:a )?fight|knocked (?:over|down|out) and (?:struck|hit|banged)|fight starting|kicked (?:him |her |them )?(?:on|in) the (?:head|ground)|happy slapp\\w+",
    ),
    unless: /\b(?:snowball|pillow|water|food|boss|in-game|video game) fights?\b|\bfighting game\b/,
    ofContent: /^(?:film(?:s|ed)? (?:of )?(?:a|the|each|school) fights?|fight (?:videos?|films?))$/,
  },
  {
    why: 'Attacks on computers by pupils fit no risk: a matter for the police and their Cyber Choices programme.',
    pattern: anyOf(
      'booters?|stressers?|ddos|computer misuse(?! act)|(?:knock|tak|kick)\\w* [^.]{0,40}(?:servers?|networks?|sites?)\\b[^.]{0,12}(?:off(?:line| the internet)|down)',
    ),
  },
  {
    why: 'False news fits no risk: a matter for media literacy.',
    pattern: anyOf('misinformation|disinformation|fake news'),
  },
  {
    why: 'Cheating and copyright fit no risk.',
    pattern: anyOf(
      'plagiari\\w+|piracy|pirated|exam (?:leaks?|papers?)|essay mills?|cheat(?:ing)? in exams',
    ),
  },
  {
    why: 'Time on screens and sleep fit no risk: a matter for health education.',
    pattern: anyOf(
      'screen ?time|addict\\w*|compulsive\\w*|lack of sleep|sleep (?:loss|deprivation)|losing sleep',
    ),
    isEffect: true,
  },
  {
    why: 'Body image fits no risk: a matter for health education.',
    pattern: anyOf(
      'body image|tanning|cosmetic (?:surgery|procedures)|diet(?:ing)? pills|weight[- ]loss (?:jabs?|pills|injections?)|melanotan|supplements',
    ),
  },
  {
    why: 'A danger of the street, water, fire or road fits no risk.',
    pattern: anyOf(
      'fireworks|e-?scooters?|railway lines?|open water|tombstoning|spiking|lithium batter\\w+|button batter\\w+|laser pens?|energy drinks|super ?magnets?|magnetic balls',
    ),
  },
];

const GRAVE = new Set(TOPICS.filter(({ isGrave }) => isGrave).map(({ why }) => why));
/** Is a passage listed for a topic that takes over an alert? */
export const isGrave = (why: string): boolean => GRAVE.has(why);

/** The topic that a title or a heading is on, where the text below tells of it. */
export const topicOfTitle = (plain: string): UnmappedTopic | undefined =>
  unmappedTopic(plain, false) ?? TOPICS.find(({ inTitle }) => inTitle?.test(plain));

/** What people post and see. */
const CONTENT =
  /\b(?:content|posts?|videos?|clips?|feeds?|images|pictures|material|sites?|hashtags|memes)\b/;

/**
 * @param plain A sentence or an item as `plainWords` gives it.
 * @param teachesContent The alert raises harmful content, so what it names of it is taught there.
 * @returns The first subject that it tells of and does not deny.
 */
export function unmappedTopic(plain: string, teachesContent: boolean): UnmappedTopic | undefined {
  return TOPICS.find(({ pattern, unless, ofContent }) => {
    const match = pattern.exec(plain);
    if (!match || unless?.test(plain)) return false;
    if (teachesContent && ofContent?.test(match[0]) && CONTENT.test(plain)) return false;
    return !isDenied(plain, match.index, match.index + match[0].length);
  });
}
