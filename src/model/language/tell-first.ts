/**
 * Advice to tell an adult before blocking a person or removing an app, or to leave an account as it is while the police look
 * into it: whoever is blocked knows that they were found out. Where an alert gives this advice, no step of ours says the opposite.
 */

/** Verbs for shutting somebody or something out: “block”, “turn the map off”, “leave the group”. */
const OUT = '(?:remov|block|unfriend|unfollow|delet|uninstall|unlink|unpair|disconnect)';
const THERE = '(?:the |a |any |that )?(?:group|chat|nest|circle|server)';
const SHUT = `(?:${OUT}(?:e|es|s|ing|ed)?|(?:switch|turn)(?:es|s|ing|ed)? (?:[\\w'’]+ ){0,4}?off|leav(?:e|es|ing) ${THERE})`;
const SHUTTING = `(?:${OUT}ing|(?:switching|turning) (?:[\\w'’]+ ){0,4}?off|leaving ${THERE})`;
/** People to tell first. */
const TOLD =
  "(?:police|us|school|101|999|lead|CEOP|help ?line|social (?:work\\w*|care|services)|children[’']s services|our team|officers?|safeguarding \\w+|trusted adult|somebody you trust)";
const ASKED =
  '(?:speak|spoken|talk|ring|rung|call|tell|told|ask|contact|go|get|take|wait|seek|phone|report|turn)\\w*';

const PATTERNS: readonly RegExp[] = [
  // “speak to the police first: removing them tells them that you know”
  new RegExp(
    `\\b${ASKED}\\b[^.;:]{0,40}\\b${TOLD}\\b[^.;:]{0,20}\\b(?:first|before)\\b[^.]*\\b${SHUT}\\b`,
    'i',
  ),
  // “Before you block anyone, ring the police.”
  new RegExp(
    `\\b(?:before|do not|don[’']t|never)\\b(?! delet\\w* (?:the |your |their |any )?(?:accounts?|messages?|chats?|anything|evidence|pictures?|photos?|videos?)\\b)[^.;:,]{0,25}\\b${SHUT}\\b[^.;:]{0,60}\\b(?:, ?(?:please )?|until [^.]{0,30}?|before [^.]{0,20}?|without )${ASKED}\\b[^.;:]{0,30}\\b${TOLD}\\b`,
    'i',
  ),
  // “Blocking him will tell him that you know.”
  new RegExp(
    `\\b${SHUTTING}\\b(?: [\\w'’]+){0,4}? (?:tell|warn|alert|tip|notif|let|show)(?:s|y|ies)?(?: off)? (?:them|him|her|the \\w+|everyone|whoever)\\b`,
    'i',
  ),
  // “He is told when he is removed.”
  /\b(?:they|he|she|the (?:person|other \w+|owner|account|stranger|man|woman|adult)|everyone|whoever \w+ \w+)\b[^.;:]{0,20}\b(?:is|are|will be|gets?) (?:told|warned|alerted|notified|a (?:message|notification|notice))\b[^.;:]{0,20}\b(?:when|if|once|as soon as)\b[^.;:]{0,30}\b(?:remov|block|unfriend|delet|switch|turn|leav|left)\w*/i,
  // “do not message it or report it in the app until she says”; to keep the messages first is another thing
  /\b(?:do not|don[’']t|never|not to)\b[^.;:]{0,40}\b(?:report|block)\w*\b[^.;:]{0,40}\b(?:until|till)\b(?![^.;:]{0,40}\b(?:sav|keep|kept|screenshot|evidence|cop(?:y|ied)|note|record))/i,
  // “wants the account left up for now”, “the page is being left open”
  /\b(?:wants?|ask(?:s|ed)|needs?|prefers?|would like)\b[^.;:]{0,30}\b(?:accounts?|profiles?|pages?|groups?|sites?)\b[^.;:]{0,20}\b(?:left|stay|kept|remain)\b (?:up|open|online|alone|running)\b/i,
  /\b(?:accounts?|profiles?|pages?|groups?|sites?)\b[^.;:]{0,20}\bbeing (?:left|kept) (?:up|open|online|running)\b/i,
];

/** Does a sentence advise to tell somebody before anything or anybody is shut out? */
export const asksToTellFirst = (text: string): boolean =>
  PATTERNS.some((pattern) => pattern.test(text));

const SHUTS_OUT: readonly RegExp[] = [
  // “Then report the account, and block it.” “Save messages. Then report and block together.”; not “where the block button is”
  /(?:^|(?<!(?:how to|to mute, leave)\b.{0,30})\b(?:then|and|,) )block\b(?! buttons?\b)/i,
  /^take (?:down|out)\b|\b(?:then|and|,) take (?:down|out)\b/i,
  /^delete it\b|\bdelete (?:the|your) (?:account|chat)\b|\bthen leave\b/i,
  /\b(?:turn|switch)(?:ed)? (?:off|chat off|location)\b[^.]*\b(?:location|chat)\b|\bchat off\b|\blocation off\b|\bturn off location\b|^location: turn it off\b|^leave it on for family\b|\bgo through location\b/i,
];

/** A step without its sentences that shut somebody out; empty where nothing is left. */
export const withoutShuttingOut = (step: string): string =>
  step
    .split(/(?<=[.!?]["”’']?) +/)
    .filter((sentence) => !SHUTS_OUT.some((pattern) => pattern.test(sentence)))
    .join(' ');
