/**
 * Finds questions about pupils' own lives, by the form of a sentence rather than by phrase. It addresses the class
 * (“you”, “who here”, “ask them”), asks to tell or show something, and is about a risk. Questions that have nothing to
 * do with a risk are allowed (“Have you ever seen a hedgehog?”).
 */

/** Words about a risk, or pointing back to one just mentioned. */
const MATTER = new RegExp(
  `\\b(${[
    'online|internet|web|apps?|(web)?sites?|accounts?|profiles?|phones?|tablets?|devices?|consoles?|cameras?|webcams?|live ?streams?|usernames?|passwords?|followers',
    'messag\\w*|chat\\w*|texts?|texted|videos?|films?|filmed|record(ed|s)?|photos?|pictures?|images?|pics?|selfies?|nudes?|post(s|ed)?|shar(e|es|ed)|sen[dt]s?|block(ed|s)?|report(ed|s)?|deleted?|clicked|links?',
    'strangers?|(people|person|somebody|someone|anyone|anybody|friends?)( that| who| whom)? (you|they) (do not|don’t|did not|didn’t|have not|haven’t|only|never|met)|met|meet|meets|talk(s|ed)? to|secrets?|dares?|dared|challenges?',
    'threat\\w*|blackmail\\w*|bull(y|ied|ies|ying)|unkind|mean to|nasty|horrible|rude|left out|scar(ed|es|y|ing)|frighten\\w*|afraid|worr(y|ied|ies|ying)|unsafe|uncomfortable|upset\\w*|sad|lonely|ashamed|guilty|embarrass\\w*|cr(y|ied)|angry',
    'hurts?|harm\\w*|hit|touch(ed|es)?|private|pressur\\w*|trick(ed|s)?|scam\\w*|fooled|lied|lies?|pretend\\w*|fake|ages?|address|money|spent|paid|gambl\\w*|bets?|stolen|hacked|groom\\w*|abus\\w*|self-harm\\w*|suicid\\w*|drunk|drugs|smok\\w*|vap(e|es|ed|ing)|alcohol|trouble',
    'asked|told|made you|forced|wrong|happen(s|ed)?|(like|of|in|done|did|had|seen|felt|know|do|faced|through|with|met) (this|that|these|it)|experienc\\w*|own stor(y|ies)|story of (your|their) own|not for children|did not (like|want)|didn’t (like|want)|plays? (games )?with',
  ].join('|')})\\b`,
);

/** Ways in which a class shows an answer. */
const SHOW =
  '(hands? up|(put|lift|hold) (up )?(your|a|one|their) (hands?|thumbs?|cards?)( up)?|raise (your|a|their) hands?|thumbs? up|stand( up)?|sit( down)?|kneel|step (forward|in|back|into)|(move|go|walk|run|jump|hop|point) (to|over|towards|into|forward|across)|wave|nod|clap|tick( the box| it)?|(put|make|draw) a (tick|cross|mark|dot|sticker)|colou?r (in )?(a|the|one)|circle|cross the (line|room)|line up|close your eyes)';
/** What may be shown: an opinion, a wish, or something within the lesson. */
const MAY_SHOW =
  '(would|will|could|should|can|may|might|must|think|thought|agree|disagree|believe|want|wish|need|hear|heard|see|spot|find|notice|recognise|guess|are|’re|is|know(?! (any|some)(one|body))|remember (the|what|who|how|one|two|three|a|our)|like|prefer|choose|chose|feel (ready|sure|that|it)|have (finished|found|got (it|an idea|the|an answer|a question)|an idea|ideas|a question|questions|an answer|the|heard (the|a|your)|read (it|the)|done (it|that|the)|all|two|three|one|matched|made|written|decided|chosen)|’ve (finished|found|got|done|made|written|decided|chosen)|finish|get (it|one|the)|do not|don’t|’d)';

/** Verbs of telling. */
const TELL =
  '(?<!\\b(can|may|could|will|does|did) )(tell|share|write|describe|draw|discuss|talk|think|remember|recall|list|note|jot|explain|say|swap|show|act|give|record|reflect|imagine back|make a list|put down|speak|name|count)';
/** People who help: telling them is not a disclosure in front of the class. */
const TO_A_HELPER =
  /\b(tell|talk to|speak to|show|go to|ask|ring|call|say it to) (a|an|any|your|his|her|their|the|another|one of your|someone|somebody|childline|one|them)\b[^,]{0,24}\b(grown-?ups?|adults?|helpers?|trust|teacher|lead|childline|counsellor|parents?|carers?|mum|dad|family|home|school)\b|\b(tell|ring|call) childline\b|^tell (someone|somebody)\b/;

/** “Ask whether your child has seen it”: for a kitchen, and not for a class. */
const TO_A_PARENT = /\byour (?:child|children|kids?|sons?|daughters?|teenagers?|teens?)\b/;

/** The forms of such a sentence. `needsMatter`: only if it is about a risk; `isPublic`: answered in front of others. */
const FORMS: readonly { pattern: RegExp; needsMatter: boolean; isPublic: boolean }[] = [
  // “Hands up if you have …”, “Stand if a stranger has ever messaged you”
  {
    pattern: new RegExp(
      `\\b${SHOW}\\b[^.!?]{0,40}?\\b(if|when|whenever) (you\\b(?!( all| both| too| also)? ?${MAY_SHOW}\\b)|(this|that|it|something|anything|anyone|anybody|someone|somebody)\\b[^.!?]*\\b(you|yours?)\\b|[^.!?,]*\\b(has|have|had) [^.!?,]*\\byou\\b|your (own )?(phone|account|profile|friends?|parents|family|brother|sister)\\b)`,
    ),
    needsMatter: false,
    isPublic: true,
  },
  // “Hands up who has a phone”, “Everyone who has an account, stand up”
  {
    pattern: new RegExp(
      `\\b${SHOW}\\b[^.!?]{0,12}?\\bwho (has|have|had|owns|uses|plays|chats|talks|sends|posts|shares|knows (any|some))\\b|\\b(everyone|everybody|anyone|anybody|those|all of you|those of you) who [^.!?]*, (please )?${SHOW}\\b|\\bif you\\b(?! ?${MAY_SHOW}\\b)[^.!?]*, (please |then )?${SHOW}\\b`,
    ),
    needsMatter: true,
    isPublic: true,
  },
  // “Who here has …?”, “Has anyone …?”, “How many of you …?”
  {
    pattern:
      /\b(who( else)? (here|in (this|the|our) (class|room|group)) (?!must|may|needs)|(which|how many|some|any|all|most) of you|has (anyone|anybody)|(have|do|did|are) any of|(does|did|do) (anyone|anybody)|(can|could|would|will) (anyone|anybody|someone|somebody) (like to |want to |care to )?(share|tell|say|give|describe|talk|own up)|(anyone|anybody) (here|else here|want|got))\b/,
    needsMatter: true,
    isPublic: true,
  },
  // “Have you ever …?”, “Do you have an account?”, “When was the last time …?”
  {
    pattern:
      /(?<=(^|[:;,–—“‘"(] ?|\b(ask|and|or|but|so|say|now|first|class|pupils|them) ))((have|had|haven’t) you (?!(got (your|a|the|everything)|finished|found the|heard the|read the))|did you ever|(do|did|don’t) you (have|own|use|play|chat|talk|know (anyone|anybody|someone|somebody)|keep|post|share|send|get|feel|hide|go on|meet|tell|pay|worry|ever|still|often|sometimes|also|follow|watch|speak|add)|are you (on|ever|often|allowed|being|worried|scared|afraid)|were you (ever)?|(has|have|did|does) (this|that|it|something|anything|any|anyone|anybody|someone|somebody|a|an)\b[^.!?]*\b(you|your)\b|what happened to you|what (has|have) happened to you|what(’s| is| was) the [^.!?]*\byou|when was the last time (you|someone|somebody|anyone|anybody)|when did you|(who|what|where|how often|how long|(which|what|how many|how much)( \w+){0,3}) (do|did|have|are) you(?! (think|know|see|hear|notice|spot|call|say|mean|want)))/,
    needsMatter: true,
    isPublic: false,
  },
  // “Tell us about a time you …”, “Write down when you were …”
  {
    pattern: new RegExp(
      `\\b${TELL}\\b[^.!?]*\\b(a|one|any|some|the last|another) (times?|occasions?|moments?|situations?|days?)( or (two|more))? ?(when|that|in which|where|on which)? ?(you|someone|somebody|anyone|anybody|something|your)\\b(?!( all)? (can|could|would|should|might))`,
    ),
    needsMatter: false,
    isPublic: true,
  },
  {
    pattern: new RegExp(
      `\\b${TELL}\\b[^.!?]*\\b(when|how|what|where|something|anything|about|who|whom|things?|everyone|people|friends|apps|games|sites|accounts|someone|somebody)\\b[^.!?]*\\b(you (were|have|had|felt|saw|did|got|went|met|sent|shared|kept|received|experienced|\\w+ed)|(happened to|scared|upset|worried|hurt|bothered|frightened|threatened|made|did to|said to|sent to|sent|messaged|touched|told|asked|bullied|tricked) you|you use|you talk to|you chat|you play|(?<=(people|friends|those|everyone|anyone)( who| that)? )you (only|(do not|don’t) (really )?know))\\b`,
    ),
    needsMatter: true,
    isPublic: false,
  },
  // “your own experience”, “their own stories”
  {
    pattern:
      /\b(tell|share|write|describe|draw|discuss|talk|give|swap|invite|encourage|ask|get|let|use|draw on|hear|collect|speak)\b[^.!?]*\b(your|their|pupils’|children’s|the class’s) (own |personal |real |true )?(experiences?|stories|story|encounters?|brush(es)?)\b(?! (about|of) (sam|the))/,
    needsMatter: false,
    isPublic: true,
  },
  // What the teacher is told to ask: “Ask who has …”, “Find out how many of them …”
  {
    pattern:
      /(?<!\b(can|may|could|will) )\b(ask|find out|invite|get|see|check|survey|poll|count|encourage|take a vote|show of hands|discuss)\b[^.!?;]{0,40}?\b(who|whether|if (it|this|that|they|any\w*|pupils|children|some\w*)|how many|any(one|body)?|each|(what|which|how often|who|when|how) (\w+ )?(they|(?=pupils|children|the class))|to (say|share|tell|describe|write|talk|admit|own up))\b[^.!?;]*\b((has|have|had)(?! (\w+ (him|her|them|it|what)|in common)\b)|(pupils|children|they|them|the class) (use|play|own|chat|talk|send|share|do|get|feel|felt|are|were|did|met|saw)|uses|plays|owns|chats|talks|sends|happened to (them|him|her|anyone|anybody|you))\b/,
    needsMatter: true,
    isPublic: false,
  },
];

/** What may precede a statement: “True for me:”, a bullet, a number. Quoted statements are somebody else's. */
const BEFORE = '^(?:[^\\p{L}“‘"]*|(?:true(?: for me)?|yes|no|tick|\\w): )';
const OFTEN =
  '(?: (?:never|once|ever|already|also|often|just|sometimes|always|usually|really|only|even|still|both|all))?';
/** Things done in the lesson itself. */
const IN_LESSON =
  '(?:finished|read|learn\\w*|made|got|found|decided|chosen|matched|written|heard|noticed|thought|worked|practised|changed my|understood|drawn|sorted|planned|named|said|answered|listened|asked|not)';

/**
 * Statements for pupils to tick or stand beside: “I have sent a photo”, “Somebody has messaged me”. Ticking one tells
 * the class as much as answering a question. The words about a risk follow the verb.
 */
const STATEMENTS: readonly RegExp[] = [
  new RegExp(
    `${BEFORE}(?:i|we)(?:’ve| have| had)${OFTEN} (?!${IN_LESSON}\\b|to\\b)(?:been \\w+|(?:a|an|some|my own) |\\w+)`,
    'u',
  ),
  new RegExp(
    `${BEFORE}(?:i|we)${OFTEN} (?:met|sen[dt]|shared?|post(?:ed)?|talk(?:ed)?|chat(?:ted)?|kept|keep(?! (?:trying|telling|asking|going|it))|lied?|hid|hide|used?|spen[dt]|gave|give|bet|paid|pay|clicked|watch(?:ed)?|saw|did(?! not|n’t)|felt|feel|film(?:ed)?|play(?:ed)? with|follow(?:ed)?|added|know (?=someone|somebody|people|a (?:boy|girl|child|pupil))|(?:was|were|am)(?! (?:able|going|not|ready|allowed|sure|here)\\b)|’m(?! (?:able|going|not|ready|allowed|sure|here)\\b))\\b`,
    'u',
  ),
  new RegExp(
    `${BEFORE}(?:someone|somebody|people|(?:a|an|my|one of my) (?:\\w+ )?(?:stranger|adult|man|woman|boy|girl|friend|brother|sister|cousin|teacher|coach|grown-?up|classmate)s?|strangers)(?: (?:whom? )?i [^,.!?]{0,30}?)? (?=[^.!?]*\\b(?:me|my|myself)\\b)(?:has|have|had|once|often|sometimes|keeps?|asked|sent|told|threatened|tricked|made|touched|showed|paid|passed|wanted|messaged)\\b`,
    'u',
  ),
];

/** Reassurance that mentions telling: “Nobody will ask …”, “You don't have to say …” */
const NOT_ASKED =
  /\b(do not|don’t|never|nobody|no one|not|without|no need to|won’t|rather than|instead of|avoid|doesn’t)\b[^.!?]*\b(ask|asks|asked|asking|have to|has to|need to|needs to|say|share|tell|speak|answer|invite|show|about (your|their) own)\b/;
/** About a character: “Has anybody asked Sam?” */
const OF_SOMEBODY =
  /(?<=[\p{Ll},;’] )(?<!\b(on|via|in|use|using|play|playing|the|called|own) )(?!I\b)\p{Lu}\p{Ll}+|^[“‘]?\p{Lu}\p{Ll}+, /u;

/**
 * Finds a question about pupils' own lives.
 * @param isPublic Only questions answered in front of others: families may talk at home.
 * @returns The matching part of the text; nothing where there is none.
 */
export function asksOwnLife(text: string, isPublic = false): string | undefined {
  for (const sentence of sentencesOf(text)) {
    // “Say:” addresses the teacher; what follows is checked as a sentence of its own.
    const small = sentence.toLowerCase().replace(/^say:/, '    ');
    for (const { pattern, needsMatter, ...form } of FORMS) {
      if (isPublic && !form.isPublic) continue;
      const hit = pattern.exec(small);
      if (!hit) continue;
      if (
        NOT_ASKED.test(small.slice(0, hit.index + hit[0].length)) &&
        !/^(hands|stand|raise)/.test(small)
      )
        continue;
      if (TO_A_HELPER.test(small) || TO_A_PARENT.test(hit[0])) continue;
      if (needsMatter && (!MATTER.test(small.slice(hit.index)) || isOfCharacter(sentence)))
        continue;
      return sentence.slice(hit.index, hit.index + hit[0].length).trim();
    }
  }
  return undefined;
}

/** Words that make a statement about one's own life, besides the words about a risk. */
const THEIR_OWN =
  /\b(games?|gaming|screen|i (do not|don’t|did not|didn’t|only) know|i knew|where i live|i wish i|without asking|(my|his|her) (mum|dad|parents|carers?) (does|do|did)(n’t| not))\b/;

/** Quoted speech. */
const QUOTED = /“[^”]*(”|$)|(?<!\p{L})[‘'](?:[^’']|[’'](?=\p{L}))*([’']|$)|"[^"]*("|$)/gu;

/** Finds a statement about one's own life that pupils tick or stand beside; nothing where there is none. */
export const statesOwnLife = (text: string): string | undefined =>
  sentencesOf(text.replace(QUOTED, ' ')).find(isOfOwnLife)?.trim();

function isOfOwnLife(sentence: string): boolean {
  const small = sentence.toLowerCase();
  // Addressed to somebody, or only a feeling.
  if (/\byour?s?\b/.test(small) || /^\W*i (feel|am) \w+\W*$/.test(small)) return false;
  return STATEMENTS.some((pattern) => {
    const hit = pattern.exec(small);
    if (!hit) return false;
    const after = small.slice(hit.index + hit[0].length);
    return MATTER.test(after) || (/\b(i|we|me)\b/.test(hit[0]) && THEIR_OWN.test(after));
  });
}

/** Sentences of a text; overlong ones in overlapping pieces, which bounds the cost of the patterns. */
function sentencesOf(text: string): string[] {
  return text
    .replace(/'/g, '’')
    .split(/(?<=[.!?])[”"’]?\s+|\n+/)
    .flatMap((sentence) =>
      sentence.length <= LONG
        ? [sentence]
        : Array.from({ length: Math.ceil((2 * sentence.length) / LONG) }, (_, index) =>
            sentence.slice((index * LONG) / 2, (index * LONG) / 2 + LONG),
          ),
    );
}
const LONG = 300;

const isOfCharacter = (sentence: string): boolean => OF_SOMEBODY.test(sentence);
