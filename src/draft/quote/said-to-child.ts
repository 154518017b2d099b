/** What an alert gives adults to say to a child is told to them as that. */
import type { StoredAlert } from '#model/alert/alert-source.ts';

/** “What to tell a child”, “Things to say to your child:”, “Words to use with your children” */
const TO_CHILD =
  /^\P{L}*(?:what|words|things|phrases|sentences|lines|how)(?: (?:you|parents|families) (?:can|could|might))? (?:to )?(?:(?:tell|say to|teach|use with|try with) (?:(?:a|the|your|younger|young|small|little|our) )*(?:child|children|son|daughter|ones)\b[^.]{0,30}|say(?: at home)?\P{L}*)$/iu;
/** “You are not in trouble.”: no parent is. */
const COMFORTS =
  /^(?:you(?: are|['’]re)|it(?: is|['’]s)) (?:not|never) (?:in (?:any )?trouble|your fault|to blame|alone)\b/iu;
const SAID = /^["“‘[]|^(?:tell|say|ask|teach|remind|explain)\b/i;

/** @returns “[Tell your child:] You can mute anybody.”, under such a heading, and of comfort; the text as it is elsewhere. */
export function asSaidToChild(text: string, blocks: StoredAlert['blocks']): string {
  const at = blocks.findIndex(
    ({ kind, text: whole }) => (kind === 'item' || /^["“'‘]/.test(whole)) && whole.includes(text),
  );
  const head = blocks.slice(0, Math.max(0, at)).findLast(({ kind }) => kind !== 'item');
  const isSaid = COMFORTS.test(text) || (head && TO_CHILD.test(head.text.trim()));
  return isSaid && !SAID.test(text) ? `[Tell your child:] ${text}` : text;
}
