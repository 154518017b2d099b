import { givesPart } from '#model/language/may-share.ts';
import { sharingLine } from '#model/language/sharing-line.ts';

/** A longer sentence that begins so speaks of something else. */
const MOST_WORDS = 28;

/** Does a sentence say to whom the paper may be shown? */
export const saysSharing = (text: string): boolean =>
  text.split(/\s+/).length <= MOST_WORDS && (sharingLine(text) !== null || givesPart(text));

/** “Do not forward.”, which may be said of a picture as well: of the paper where another sentence beside it is. */
const BARE =
  /^(?:please |kindly )?(?:do not|don't|never) (?:(?:forward|copy|circulate|distribute|photocopy|reproduce|cascade|quote|share|pass)(?: (?:it|this|any of it))?(?: on(?! social)| further| onwards?| outside [\w' ]+)?|(?:put|post|share|publish) (?:(?:screenshots?|photos|pictures|any) of )?(?:it|this) (?:on|in) (?:social media|facebook|the internet|any \w+ group)[\w ,]*)\W*$/;

/** Does a sentence say to whom the paper may be shown, by itself or by what stands beside it? @param beside The sentences of its paragraph. */
export const saysSharingBeside = (
  { text, plain }: { text: string; plain: string },
  beside: () => readonly { text: string }[],
): boolean =>
  saysSharing(text) || (BARE.test(plain) && beside().some((line) => saysSharing(line.text)));
