/** A sentence of an alert without the names in it, as grammatical as it was: or else it is not quoted. */
import type { Alert } from '#model/alert/alert.ts';
import { anyOf, literal } from '#model/text/literal.ts';
import { capital } from '#model/text/mid-sentence.ts';

/** What stands for the service’s name in a quotation. */
const SERVICE = 'the service';
const SERVICES = 'the services';
/** Beside the one that the alert is on. */
const OTHER_SERVICE = '[another service]';
/** “Corner Plus”: what of a service is paid for. */
const IS_PAID = / (?:plus|premium|pro|gold|vip|unlimited)$/i;
const PAID = 'the paid version of the service';
const KIND = 'app|game|site|website|platform|service';
/** Whose it is, or which: no article stands behind such a word. */
const OWNED =
  "my|your|his|her|its|our|their|this|that|these|those|each|every|any|some|no|another|[\\p{L}-]+[’']s";
const ARTICLE = 'the|an?';
/** What follows is no thing that the name tells apart: “Corner is”, “Corner and”. */
const NO_THING =
  'an?|the|your|their|his|her|its|our|my|this|these|some|any|it|them|him|you|we|they|he|she|again|today|now|still|just|already|always|often|fades?|opens?|shows?|runs?|uses?|asks?|comes?|goes|starts?|stops?|sends?|keeps?|offers?|sells?|works?|vanish(?:es)?|disappears?|appears?|is|was|are|were|has|have|had|does|do|did|will|won|can|may|might|must|should|would|could|and|or|but|nor|to|for|on|in|at|by|from|with|without|of|off|up|out|when|if|because|that|which|who|as|than|then|so|also|only|too|lets?|since|after|before|until|while|where|isn|wasn|hasn|doesn|didn|be|been|being|not|never|says?|over|under|about|into|through';

/** A name stood where no noun does: “free the service headset”, “a comes up once”. */
const OUT_OF_PLACE =
  /\b(?:free|new|a|an|the|this|our|your|official|\d+) the service\b|\b(?:an?|the) (?:comes?|goes|is|are|was|were|costs?|has|have)\b/iu;

/** “The service is a soft blue owl” stands as “[The toy] is …”; “the service is the service” says nothing, nor what tells only which. */
const OF_ITSELF =
  /\b(?:called|named)\b[^.;]{0,24} (?:is|was) the service\b|\bthe service\b[^.!?]*[.!?] .*\[another service\]|^the service(?: >[^:]*)?: |\bthe service (?:is|was|means) (?:an? |the )?service\b|\bthe service['’]s “?"?the service\b/iu;

/** “the class Corner groups” → “the class groups”, “the parents' Corner chat” → “the parents' chat” */
const OF_A_GROUP =
  /(?<=\b(?:(?:class|year|school|family|form|team|group|club|work)|(?:parents|mums|dads|pupils|students|children|families|girls|boys)['’]) )the service (?=(?:groups?|chats?|pages?|accounts?|messages?|calls?)\b)/giu;
/** “Switch off Chat the service”: of a setting of two words one was taken for a name. */
const HALF_A_NAME = /(?<=\p{L} )\p{Lu}\p{Ll}+ the service\b/u;

/**
 * “by the accounts @fastlane.ty and @no9to5.jay”, “a viewer called mrbuttons_88”, “ella.rowe_07”: whoever has such a name
 * is warned by it, or looked for; no mail and no page.
 */
const ACCOUNT =
  /(?<![\w@])@[\w.-]*\w(?:(?:,| and| or) @[\w.-]*\w)*|(?<![\p{L}\p{N}@/._-])@?\p{L}[\p{L}\p{N}]*(?:\.[\p{L}\p{N}]+)*(?:_[\p{L}\p{N}]+)+(?![\p{L}\p{N}@/_]|\.\p{L})/gu;

/** “a fake Keeper” is “a fake […]” */
const ONE_OF_NAME =
  /\b(an?|any|another|one) ((?:fake|false|copied|real|genuine|pretend|official|so-called) )the (?:service|app|game)\b/giu;

export interface Unnamed {
  says: string;
  /** Does it still read as a sentence? */
  isWhole: boolean;
}

/**
 * “The service” for the name of each service, in whatever spelling it stands. Of “their Corner link” the name goes, “their link”; so does
 * “called Corner” and the head of a way through menus, “Corner > Door”. “Our Corners” says nothing without it.
 */
export function withoutNames(text: string, names: Alert['names']): Unnamed {
  const spellingsOf = (some: Alert['names']): string[] =>
    some.flatMap(({ name, variants }) => [name, ...variants]);
  const money = spellingsOf(names.filter(({ role }) => role === 'currency'));
  const unpaid = names.filter(({ role }) => role !== 'currency' && role !== 'other');
  const bare = text.replace(ACCOUNT, '[…]');
  const paid = (money.length === 0 ? bare : withCoins(bare, money)).replace(OF_COINS, '');
  if (unpaid.length === 0) return { says: capital(paid), isWhole: true };
  const name = `(?:${patternOf(unpaid)})`;
  // “Group chats on it are called nests”
  const isCalled = new RegExp(
    `(?<=\\b(?:is|are|was|were) (?:called|known as) )[“"'‘]?${name}[”"'’]?(?![\\p{L}\\p{N}])`,
    'giu',
  );
  const called = new RegExp(
    `(?:,? (?:called|named|known as)|(?<=\\b(?:an?|the) (?:[\\p{L}-]+ ){0,2}[\\p{L}-]+)(?: (?:that|which))? (?:he|she|they) calls?) (?:the )?[“"'‘]?${name}[”"'’]?(?![\\p{L}\\p{N}])`,
    'giu',
  );
  const someCalled = `(?:called|named|known as) (?:the )?[“"'‘]?${name}[”"'’]?`;
  const thing = new RegExp(`\\b(?:a thing|a feature),? ${someCalled},? (?:which|that)(?= )`, 'giu');
  const whom = new RegExp(
    `(?<=^[^.]{0,40})(\\b(?:an?|the) (?:character|figure|man|woman|person|user|player|member)),? ${someCalled}(?=[.])`,
    'giu',
  );
  // “on the app Corner”, “the app, Corner, which”: what it is stands there already.
  const kinded = new RegExp(
    `(?<![\\p{L}])((?:${OWNED}|${ARTICLE}) (?:${KIND}))(,?) [“"'‘]?${name}[”"'’]?(?![\\p{L}\\p{N}])(,?)`,
    'giu',
  );
  // “through Corner, a free chat app, and …”: what it is stands behind it.
  const explained = new RegExp(
    `(?<=\\b(?:through|on|onto|via|using|with|by|from|to|of) )[“"'‘]?${name}[”"'’]?, (?=an? (?:[\\p{L}-]+ ){0,3}(?:${KIND})(?: (?:for|of|to|in|that|where|which)\\b[^,.;]*)?[,.;])`,
    'giu',
  );
  // “Corner coins”
  const coins = new RegExp(
    `(?<![\\p{L}\\p{N}])${name} (?=(?:coins?|tokens?|credits?|gems|points|diamonds)(?![\\p{L}]))`,
    'giu',
  );
  // “slide to 'Corner'”, “Switch on Corner”, “Me > Corner”: a button or a setting by its name.
  const asLabel = new RegExp(
    `(?<=\\b(?:to|on|off|use|or|and|called|named) )[“"'‘](${name})[”"'’](?![\\p{L}\\p{N}])|(?<=\\b(?:(?:turn|switch)(?:ed|es|ing)? (?:it )?(?:on|off)|choos(?:e|ing)|tap|press|select) |[>→›] ?)[“"'‘]?(${name})[”"'’]?(?![\\p{L}\\p{N}])`,
    'giu',
  );
  const path = new RegExp(`(?<![\\p{L}\\p{N}])${name} ?(?:>|→|›) ?`, 'giu');
  // Another thing than the alert is on: the Vault of an app is no service.
  const others = spellingsOf(names.filter(({ role }) => role === 'mentioned'));
  const isOther = (word: string): boolean =>
    others.some((other) => other.toLowerCase() === word.toLowerCase());
  // “turn off ‘Show me in Quick Add’”: what a button says, of which a part is a name.
  const inLabel = new RegExp(
    `(?<=[“"'‘][\\p{L} ]{2,40} )(?:${others.length > 0 ? anyOf(others) : '(?!)'})(?=(?: [\\p{L} ]{1,30})?[”"'’](?![\\p{L}]))`,
    'giu',
  );
  // “from Corner to Vault”
  const onOther = new RegExp(
    `(?<=\\b(?:to|on|onto|from|through|via|into) )(?:${others.length > 0 ? anyOf(others) : '(?!)'})(?![\\p{L}\\p{N}])`,
    'giu',
  );
  const saysSubject = names.some(
    ({ role, name: one }) => role === 'subject' && paid.toLowerCase().includes(one.toLowerCase()),
  );
  const any = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:(${OWNED}|${ARTICLE}) )?(${name})(?: (${KIND})(?![\\p{L}\\p{N}]))?(?=(?: ([\\p{Ll}-]+))?)(?![\\p{L}\\p{N}])`,
    'giu',
  );
  const joined = new RegExp(
    `(?<![\\p{L}\\p{N}])${name}(?:(?:, ${name})+(?:,? (?:or|and) ${name})?|,? (?:or|and) ${name})(?![\\p{L}\\p{N}])`,
    'giu',
  );
  // “calls itself Brightpath or Quickdesk”
  const itself = new RegExp(
    `\\bcall(s|ed) (?:itself|himself|herself|themselves) ${name}((?:, ${name})*,? (?:or|and) ${name})?(?![\\p{L}\\p{N}])`,
    'giu',
  );
  // “He goes by Quickdesk”
  const goesBy = new RegExp(
    `(\\b(?:go|goes|going|went) by) (?:the names? (?:of )?)?[“"'‘]?${name}[”"'’]?(?![\\p{L}\\p{N}])`,
    'giu',
  );
  let isWhole = true;
  const replaced = paid
    .replace(goesBy, '$1 [another name]')
    .replace(
      itself,
      (_, ending: string, more: string | undefined) =>
        `${ending === 's' ? 'goes' : 'went'} by ${more ? 'several names' : 'a name'}`,
    )
    .replace(explained, '')
    // “on Pingle or Chatterbox”, “on Pingle, Chatterbox or in a game”
    .replace(joined, SERVICES)
    .replace(onOther, saysSubject ? OTHER_SERVICE : '$&')
    .replace(isCalled, '[…]')
    // “has a thing called Harbour, which shows”, “It is signed by a character called Harbour.”
    .replace(thing, '[a feature] that')
    .replace(whom, '$1 [whose name is left out]')
    .replace(called, '')
    .replace(coins, '')
    .replace(kinded, (_, thing: string, before: string, after: string) =>
      before && after ? `${thing},` : thing,
    )
    .replace(path, '')
    .replace(inLabel, '[…]')
    .replace(asLabel, (found, marked: string | undefined, bare: string | undefined) =>
      isOther(marked ?? bare ?? '')
        ? '[the setting]'
        : marked || /^[“"'‘]/.test(found)
          ? '[its name]'
          : found,
    )
    .replace(
      any,
      (
        _,
        before: string | undefined,
        word: string,
        kind: string | undefined,
        next: string | undefined,
      ) => {
        const isThing = next !== undefined && !new RegExp(`^(?:${NO_THING})$`, 'iu').test(next);
        // Several of them are no service: “small circles, the Harbours”.
        if (isPlural(word, next)) isWhole = false;
        if (isOther(word) && (/^the$/i.test(before ?? '') || saysSubject)) isWhole = false;
        if (before === undefined) return IS_PAID.test(word) ? PAID : SERVICE;
        const isArticle = new RegExp(`^(?:${ARTICLE})$`, 'i').test(before);
        if (isArticle && kind) return SERVICE;
        if (kind) return `${before} ${kind}`;
        // The thing stands by itself, after the word that was before the name.
        // “A Corner comes past”: what follows “a” with an s is said of it.
        if (/^an?$/i.test(before) && /[^s]s$/.test(next ?? '')) isWhole = false;
        // “Every Corner leaves the box”
        if (/^(?:every|each)$/i.test(before) && /[^s]s$/.test(next ?? ''))
          return before.startsWith('E') ? '[Each one]' : '[each one]';
        if (isThing) return agreeing(before, next);
        if (isArticle && before.toLowerCase() === 'the') return SERVICE;
        // “Remember that Corner is for over-13s”
        if (/^that$/i.test(before)) return `${before} ${SERVICE}`;
        isWhole = false;
        return SERVICE;
      },
    )
    .replace(OF_A_GROUP, '')
    .replace(/\bthe service,? (and|or) the service\b/gi, (two) =>
      two.startsWith('T') ? 'The services' : 'the services',
    )
    // “accounts, with names such as the service, that”
    .replace(
      /,? (?:with names? )?(?:\(e\.g\. |such as |including )the services?\b\)?(?:,(?= that| which| who))?/giu,
      '',
    )
    .replace(/ {2,}/g, ' ')
    .replace(/ (?=[.,;:!?])/g, '')
    .trim();
  return {
    says: capital(replaced.replace(ONE_OF_NAME, '$1 $2[…]')),
    isWhole:
      isWhole &&
      (replaced === text ||
        ![OUT_OF_PLACE, OF_ITSELF, HALF_A_NAME].some((pattern) => pattern.test(replaced))),
  };
}

/** Names in any letters; what is a word as well, “Scroll”, with its capital: to scroll is what anybody does. */
const patternOf = (names: Alert['names']): string =>
  names
    .flatMap(({ name, variants, ambiguous }) =>
      [name, ...variants].map((spelling) => ({ spelling, isWord: ambiguous && WORD.test(name) })),
    )
    .filter(({ spelling, isWord }) => !isWord || spelling !== spelling.toLowerCase())
    .toSorted((one, other) => other.spelling.length - one.spelling.length)
    .map(({ spelling, isWord }) => (isWord ? `(?-i:${literal(spelling)})` : literal(spelling)))
    .join('|');
const WORD = /^\p{Lu}\p{Ll}+$/u;

/** “coins, which are the app's coins”: its name is gone, and with it what was explained. */
const OF_COINS =
  /(?<=\bcoins),? (?:which|that) (?:is|are) (?:the |its |their )?(?:[\p{L}]+['’]s )?(?:own )?(?:coins|money|currency|points)\b|(?<=\bcoins), the (?:[\p{Ll}-]+ )?(?:coins|money|currency|points)(?= (?:that|which|used|you|they)\b)/giu;

/** Of one coin, and of many; “a few” and “a hundred” are many. */
const OF_ONE =
  '(?:an?|one|1|every|each|another|a single) (?:(?!few |hundred |thousand |million |dozen |couple |lot |bit |number |bag |pile |heap |stack |set )[\\p{Ll}-]+ )?';
/** “coin packs” */
const PACK =
  '(?:packs?|bundles?|shops?|stores?|wallets?|balances?|cards?|box(?:es)?|bags?|bars?|vouchers?|gifts?|codes?|prices?|purses?|counters?|count|system|jars?|piles?)';

/** “40 Acorns” → “40 coins”, “an ‘Acorn’” → “a coin”: what a service calls its money is no name of the service. */
function withCoins(text: string, money: readonly string[]): string {
  const name = `(?:[“"'‘](?:${anyOf(money)})[”"'’]|(?:${anyOf(money)}))(?![\\p{L}\\p{N}])`;
  return (
    text
      // “in a digital coin called Vesta”
      .replace(new RegExp(`,? (?:called|named|known as) ${name}`, 'giu'), '')
      .replace(
        new RegExp(`(?<![\\p{L}\\p{N}])(${OF_ONE})${name}`, 'giu'),
        (_, one: string) => `${one.replace(/^(a)n $/i, '$1 ')}coin`,
      )
      .replace(new RegExp(`(?<![\\p{L}\\p{N}])${name}(?= ${PACK}(?![\\p{L}]))`, 'giu'), 'coin')
      .replace(new RegExp(`(?<![\\p{L}\\p{N}])${name}`, 'giu'), 'coins')
      .replace(
        /\bcoins (is|was|has)\b/gi,
        (_, verb: string) => `coins ${SEVERAL[verb.toLowerCase()]}`,
      )
  );
}

const SEVERAL: Readonly<Record<string, string>> = { is: 'are', was: 'were', has: 'have' };

/** “a Corner account” → “an account”. */
const agreeing = (before: string, next: string): string =>
  /^an?$/i.test(before) ? `${before[0]}${/^[aeiou]/i.test(next) ? 'n' : ''}` : before;

/** “Corners are”: a name with an s, of which something is said as of many. */
const isPlural = (word: string, next: string | undefined): boolean =>
  /[^s]s$/.test(word) && next !== undefined && /^(?:are|were|have|do|don)$/i.test(next);
