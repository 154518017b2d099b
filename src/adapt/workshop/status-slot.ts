/** The alert and the status of its service, for a workshop. */
import type { RootContent } from 'mdast';
import {
  ABOUT_TO_COME,
  aboutForAll,
  isMechanismSure,
  onService,
} from '#model/alert/alert-about.ts';
import { leadMechanism } from '#model/lesson/lesson.ts';
import { blankNode } from '#model/paper/letters.ts';
import { cameAsOf, inPaper } from '#model/paper/paper-kind.ts';
import { wordsIn } from '#model/text/count-words.ts';
import { isNamedTo, statusParagraphs } from '../letter-front.ts';
import { paragraphOf, plain } from '../text.ts';
import { accountsForFamilies } from './family-advice.ts';
import type { Slot } from './slot.ts';

/** Why it is taught now: what the alert is about, and the status of its service. */
export function statusOf({ meeting, node }: Slot): RootContent[] {
  const { lesson, sharedData, versions, reader } = meeting;
  const mechanism = leadMechanism(lesson, sharedData);
  const works = isMechanismSure(lesson.alert) ? mechanism?.adults.letter : undefined;
  const leads = versions.flatMap(({ risks: [lead] }) => lead?.id ?? []);
  const about = aboutForAll(lesson.alert, leads, lesson.meta.subject, sharedData.risks, mechanism);
  // The alert's own account replaces ours, where it fits on a slide.
  const account = accountsForFamilies(meeting).find(
    (account) => wordsIn(account).length <= WORDS_OF_ACCOUNT,
  );
  const service = onService(lesson.alert.facts);
  return [
    paragraphOf([
      ...plain(
        `We were sent ${inPaper('a safeguarding alert', cameAsOf(lesson.alert))}${service}${service && '. It is'} about `,
      ),
      ...(about === null ? [blankNode(ABOUT_TO_COME)] : plain(about)),
      ...plain(`.${account ? ` It says: ${account}` : works ? ` ${works}` : ''}`),
    ]),
    ...statusParagraphs(
      lesson,
      isNamedTo(reader === 'parents' ? 'families' : 'staff', lesson),
      node,
    ),
  ];
}

/** Most words of the account on a slide; longer ones are in the notes and on paper. */
const WORDS_OF_ACCOUNT = 26;
