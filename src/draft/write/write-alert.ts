import { Document, isMap, isPair, isScalar, visit } from 'yaml';
import type { Alert } from '#model/alert/alert.ts';

/** What stands above a key, for the person who edits the file. */
const COMMENTS: Partial<Record<keyof Alert, string>> = {
  names: ' Names that no pupil reads, in any file. Put a wrong one under corrections, not here.',
  status:
    ' Look up whether the service still runs as the alert says. Then write what is true today (now, and nowUnnamed\n without its name, which most readers get), where you found it (source), and confirmedBy: { role: …, date: YYYY-MM-DD }.\n Until then every letter stays a draft.',
  decision:
    ' What the safeguarding lead decided: action is nothing, staff-only, write-home, teach or teach-and-write-home; because says why.',
  sending:
    ' When the lessons are and which date letters carry, where it is not as in the file of the school.',
  noLesson:
    ' Why no lesson is made of this alert. To teach on it all the same, write a decision, and read the alert again.',
  naming:
    ' Who is told the name of the service: nobody, until the lead decides otherwise for families or for staff. Pupils never.\n   families: { because: Police ask families to look for it., role: Designated Safeguarding Lead, date: 2026-11-24 }',
  facts:
    ' What the alert says, in our words. leftOut is why nobody is told; to use such a fact, restate it and take leftOut away.\n ofWhom says by their ages whom it happened to: it decides whose families read what.',
  unmapped: ' What fits no risk: you decide. Nothing of it is taught.',
  reading: ' How the alert was read. Lines are those of the file that was read.',
  corrections:
    ' Your corrections. They are kept when the alert is read again:\n   risks: { grooming: false, scams-malware: true }   subject: scams-malware   mechanism: voice-chat   notNames: [Room]   names: [Pebblechat]',
};

/** `alert.md`: the alert as front matter, and for people how to go on. */
export function writeAlert(alert: Alert): string {
  const document = new Document(withoutEmpty(alert));
  visit(document, {
    Pair(_, pair) {
      if (!isPair(pair) || !isScalar(pair.key)) return;
      const comment = COMMENTS[pair.key.value as keyof Alert];
      if (
        comment &&
        document.contents &&
        isMap(document.contents) &&
        document.contents.items.some((item) => item === pair)
      )
        pair.key.commentBefore = comment;
    },
  });
  return `---\n${document.toString({ lineWidth: 110, flowCollectionPadding: true })}---

# What to do with this file

1. Decide whether it goes out, and write it at the top, between the lines of \`---\`:
   \`decision: { action: teach-and-write-home, because: Pupils here use it., role: Safeguarding lead, date: 2026-11-27 }\`.
   The actions are \`nothing\`, \`staff-only\`, \`write-home\`, \`teach\` and \`teach-and-write-home\`. Until then all is a draft.
2. Read the facts. Are they what the alert means? Mend what is not, in your own words.
3. Confirm the status of the service, so that letters can be final.
4. Decide on what is listed under \`unmapped\`.
5. Was a risk or a name read wrongly? Write it under \`corrections\`, and run \`npm run new\` on the alert again with \`--force\`.
`;
}

/** Without what is not there: an empty optional list says nothing to a reader. */
function withoutEmpty(alert: Alert): Record<string, unknown> {
  const { softened, changes, noLesson, ...rest } = alert;
  return {
    ...rest,
    ...(noLesson.length > 0 ? { noLesson } : {}),
    ...(softened.length > 0 ? { softened } : {}),
    ...(changes.length > 0 ? { changes } : {}),
  };
}
