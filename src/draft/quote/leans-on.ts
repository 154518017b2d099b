/** A sentence that leans in its middle, or at its end, on what stands before it: “whether your child has seen the film”, “laugh at it”. */
import { SPOKEN } from '#model/language/spoken.ts';
import { capital } from '#model/text/mid-sentence.ts';
import { oneOf, regExp } from '#model/text/reg-exp.ts';

const IS = "(?:is|['’]s|was|will be|would be|may be|might be|can be|isn['’]t|wasn['’]t)";
/** “It” that stands for nothing. */
const FOR_NOTHING = regExp('giu')`${oneOf(
  // “it is worth talking about”, “it is never their fault”, “it’s never a joke to …”
  regExp()`\bit(?: |(?=['’]s))${IS} (?:(?:not|also|always|never|often|very|quite|all|far|still|only|really|perfectly) )*(?:(?:your|their|his|her|our|my|anybody['’]s|anyone['’]s|nobody['’]s|somebody['’]s) [\p{L}]+|the fault of\b|(?:the|an?|your) (?:young )?[\p{L}]+['’]s fault\b|(?:an? )?[\p{Ll}-]+ (?:to|that|if|when|who|whether|for|how|what|why|of (?:you|them)|[\p{Ll}]+ing)\b|(?:ok|okay|fine|safe|dark|late|time|over|too late|[\p{Ll}-]+er)\b)`,
  /\bit (?:(?:has |had |is |was )?(?:already |ever |still )?happen(?:s|ed|ing)?|helps?|takes|matters?|costs nothing|seems|looks|feels|turns out|comes to|pays to)\b/,
  // “mean it”, “leave it at that”, “report it in the app”, “put it right”, “if it’s your child who”
  /\b(?:(?:put|puts|putting|make|making|set|setting) it right|(?:sort|talk|work) it (?:out|through|over)|it(?:['’]s| is| was) (?:[\p{L}’']+ ){1,3}who)\b/u,
  /\b(?:mean|bring|brings|worth|make|makes|made|take|takes|like|think|find|finds|found|give|gives|as|that['’]s|call|talk|let|report|reports|reported) it\b(?= (?:about|up|out|easy|easier|hard|harder|clear|plain|slowly|an? |to (?:you|the|us|ceop|your|a)|in (?:turns?|the app|an app)|seriously|calmly|over|that|simple|go|happen|is|was|were)\b|[.,;:!?]?$)/,
  /\b(?:if|before|when|until) it (?:helps|happens|starts|begins|goes wrong|comes to|gets|is (?:new|time|dark|needed|too late))\b|\b(?:say|says|said) it (?:simply|plainly|clearly|again|once|often|out loud|aloud|now)\b|\bis it (?:ok|okay|fine|true|right|normal|safe)\b|\b(?:so be|sleep on|worth|without naming|listen to all of|went? with|get on with) it\b|\b(?:keep|kept) it (?:to (?:your|them|him|her)sel(?:f|ves)|from|between|secret|quiet)\b|\bwho it (?:is|was)\b/,
  // What an alert's own list asks to talk about is what the alert is on.
  /\b(?:talk|speak|chat)(?:s|ing)? (?:(?:to|with) [^,.;:]{1,40} )?about it\b/,
)}`;

/** Words that end a thing's name, or are of a person or a time: “your child to …” names no thing. */
const ENDS =
  /^(?:to|of|in|on|at|for|with|from|by|that|who|which|whom|and|or|but|if|when|while|is|are|was|were|has|have|had|can|could|will|would|may|might|must|should|do|does|did|says?|before|after|as|about|how|what|where|why|without|than|not|never|so|because|since|until|unless|it|its|them|their|they|you|be)$/iu;
const NO_THING =
  /^(?:sons?|daughters?|child(?:ren)?|boys?|girls?|lads?|brothers?|sisters?|mums?|dads?|mothers?|fathers?|parents?|carers?|nan|man|men|wom[ae]n|persons?|people|friends?|teachers?|pupils?|students?|learners?|teenagers?|teens?|strangers?|players?|adults?|users?|owners?|famil(?:y|ies)|grown-ups?|times?|way|day|night|tonight|week|moment|minutes?|few|lot|bit)$/iu;
/** … and what may follow its article, as long as it goes on. */
const NAMES_ONE =
  /\b(?:an?|the|this|that|any|every|each|your|their|our|his|her|my|one|another|no|some|whose|which) (?=((?:[\p{L}\p{N}’'“”"-]+ ?){1,5}))/giu;
/** Things that stand without an article. */
const BARE =
  /\b(?:something|anything|everything|nothing|whatever|money|cash|video|location|information|software|language|access|advice|homework|music|bullying|sharing|chat|voice|email|content|text|who can|what (?:happened|has|had|they|he|she|you|was|is|went|others|people|somebody|someone))\b/iu;
/** A name, or a setting by its name: “Set Team Talk to …” */
const NAMED = /(?<=[\p{L}\p{N},;:] )\p{Lu}[\p{L}’'-]+/u;
/** “Keep cards off the console” */
const ASKED_FOR = /^(?:(?:please|do not|don['’]t|never|always) )*\p{Lu}?\p{L}+ \p{Ll}{3,}s\b/iu;

/** Does a text name a thing that “it” may stand for? */
function namesThing(text: string): boolean {
  if (BARE.test(text) || text.includes('“…”') || NAMED.test(text) || ASKED_FOR.test(text.trim()))
    return true;
  return [...text.matchAll(NAMES_ONE)].some(([, words = '']) => {
    const all = words.trim().split(' ');
    const end = all.findIndex((word) => ENDS.test(word));
    const name = end < 0 ? all : all.slice(0, end);
    return name.length > 0 && !name.some((word) => NO_THING.test(word));
  });
}

/** “them”, who are not the child that a family is told of: those who are answered, blocked or paid. */
const OTHERS =
  /\b(?:repl(?:y|ying) to|answer(?:ing)?|block(?:ing)?|meet(?:ing)?|contact(?:ing)?|pay(?:ing)?|confront(?:ing)?|unfollow|ignore|ring|phone|email|write to) them\b/iu;
const SOMEBODY_ELSE =
  /\b(?:\p{L}{3,}s|people|somebody|someone|anybody|anyone|nobody|no one|whoever|child|person|man|woman|men|women|friend|stranger|adult|caller|account|number|police|bank|school|team|group|pupil|student|teenager|user|owner|sender|seller|family|parent|company|gp)\b/iu;

/** One thing of which an alert tells, and which it alone can have introduced; “the list of friends” says which. */
export const THE_TOLD =
  /\bthe (?:(?:same|whole|first|original) )?(film|clip|video|recording|voice note|rumour|dare|challenge|fight|parcel|poll|figure|warning|post|letter|story|curse|list|chain message)\b(?! (?:of|that|who|which|where|on|in|from|to|about|calls?|chats?|app|site|game|settings?)\b)/giu;
/** What names such a thing anew: “a clip that …”, “clips”. */
const introduces = (text: string, noun: string): boolean =>
  regExp(
    'iu',
  )`\b(?:an?|any|each|every|one|another|this|some|no|two|three) (?:[\p{L}-]+ ){0,3}${noun}\b|(?<!\bthe )\b${noun}s\b`.test(
    text,
  );

/** Does it speak of one thing of the alert's as known? */
export const leansOnTold = (sentence: string, context = ''): boolean => {
  const bare = sentence.replace(SPOKEN, '“…”');
  return bare.matchAll(THE_TOLD).some(([, noun = '']) => !introduces(`${context} ${bare}`, noun));
};

/** Does it speak of something that neither it nor what stands before it names? */
export function leansOn(sentence: string, context = ''): boolean {
  const bare = sentence
    .replace(/\[such( a)?\]/g, 'such$1')
    .replace(SPOKEN, '“…”')
    .replace(FOR_NOTHING, (found) => '·'.repeat(found.length));
  const at = bare.search(/\b(?:it|its|itself)\b/iu);
  if (at >= 0 && !namesThing(`${context} ${bare.slice(0, at)}`)) return true;
  const them = OTHERS.exec(bare);
  if (them && !SOMEBODY_ELSE.test(`${context} ${bare.slice(0, them.index)}`)) return true;
  return leansOnTold(sentence, context);
}

/** “Ask how it works”, “laugh at it”, “when it is switched off”: what is spoken of is what the alert is on. */
const OF_SERVICE =
  /\b(?:(?<=\b(?:(?:talk|speak|chat)(?:s|ing)? (?:to|with)|tell(?:s|ing)?|told|typed into|introduced? you to|introduced to|disagrees? with|agrees? with|laugh(?:ing)? at|poke fun at|walk away from|attached to|advice from|a bad day to|without|parted from|(?:who|you|they|children) use|who uses|(?:stop|start|from|without|after|before) using|(?:have|has|having|had) used|whispering to|(?:(?:un)?install|download)(?:ing)?|go(?:ing)? on|play(?:ing)?|(?:do not|don['’]t|never) (?:use|name)) )it\b|it(?= (?:says?|said|answers?|replies|remembers?|works|cannot|can['’]?t|was (?:built|designed|programmed)|(?:never|always|only) (?:says|answers|agrees))|(?: is|['’]s) (?:an? (?:product|program|programme|machine|computer|robot|toy|app|game|company)|not (?:a person|alive|real)|switched|turned|taken away|put away|left (?:at home|behind)|off\b)))/iu;

const OF_IT = /\b(?:its?['’]s|its|it)\b/iu;

/**
 * … and so is told by what it is called: “how [the app] works”.
 * @param called “the app”
 * @param isOnThing Is the alert on a thing that answers, so that whatever “it” is, it is that? “quoting [the app]’s advice”
 */
export const withThing = (text: string, called: string, isOnThing = false): string =>
  leansOn(text)
    ? text.replace(isOnThing ? OF_IT : OF_SERVICE, (found, at: number) => {
        const named = `[${at === 0 ? capital(called) : called}]`;
        return /s$/i.test(found) && isOnThing ? `${named}’s` : named;
      })
    : text;
