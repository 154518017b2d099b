/** What is said within quotation marks. */
export const SPEECH = /[“"‘][^“”"‘’]*[”"’]/gu;
/** What a test found is nobody's case. */
const FINDING = /\b(?:testers?|test accounts?|in (?:our|the|one) tests?)\b/i;
/** “a job as a “payment tester””, “paid as a game tester”: what somebody offers, or says, is no test. */
const OFFERED =
  /\b(?:work|jobs?|roles?|hired?|paid|pays?|wanted) (?:as|for|of) (?:an? )?(?:[\p{L}-]+ ){0,2}testers?\b/giu;

/** Does a sentence say what a test found? */
export const isFinding = (sentence: string): boolean =>
  FINDING.test(sentence.replace(SPEECH, '').replace(OFFERED, ''));
