/** The letter to all families about an alert on which nothing is taught: what it says, signs, and what helps. */
import type { Paragraph } from 'mdast';
import { toString as textContent } from 'mdast-util-to-string';
import { aboutSurely, onService, surelyRead } from '#model/alert/alert-about.ts';
import { FRONT_HEADS } from '#model/alert/alert-lists.ts';
import type { WordKind } from '#model/alert/alert-source.ts';
import { acceptedWords, hasAccepted } from '#model/alert/alert-words.ts';
import { decisionScope } from '#model/alert/decision.ts';
import { publisherTold } from '#model/alert/published-by.ts';
import { thoughtsOf, wordParagraph } from '#model/alert/word-paragraph.ts';
import { inAdviceOrder } from '#model/language/do-not.ts';
import { placeOf } from '#model/lesson/component.ts';
import type { Flow } from '#model/lesson/content.ts';
import type { Lesson, SharedData } from '#model/lesson/lesson.ts';
import type { Letter } from '#model/paper/letter.ts';
import type { LetterPaper } from '#model/paper/letter-paper.ts';
import { cameAsOf, inPaper, nodesInPaper } from '#model/paper/paper-kind.ts';
import type { Risk } from '#model/risk.ts';
import { wordsIn } from '#model/text/count-words.ts';
import { capital } from '#model/text/mid-sentence.ts';
import { paragraph } from './adult-sections.ts';
import { alertRoutesFor } from './alert-routes.ts';
import { commonSection, fillNames } from './common-texts.ts';
import { lessonDraftReasons } from './draft-reasons.ts';
import { adultRoutes } from './help-routes.ts';
import { isNamedTo, statusParagraphs } from './letter-front.ts';
import { itemList, listItems, paragraphOf, plain, textOf } from './text.ts';

/** The letter, with what is printed around it. */
export interface HomeLetter extends LetterPaper {
  letter: Letter;
  laterLetters: [];
}

/**
 * @returns `null` where the decision excludes it, or families may be told nothing of the alert: a letter without its
 *   content would only frighten.
 */
export function homeLetter(lesson: Lesson, sharedData: SharedData): HomeLetter | null {
  const { alert } = lesson;
  const { homeLetter: isDue } = decisionScope(alert.decision, alert.noLesson);
  const told = isDue ? toldHome(lesson) : [];
  if (told.length === 0) return null;
  const paper = cameAsOf(alert);
  const from = publisherTold(alert);
  const about = alert.corrections.about ?? aboutSurely(alert, sharedData.risks);
  const why = commonSection(sharedData, 'home-letter-why').map((node) =>
    fillNames(node, {
      service: onService(alert.facts),
      from: from === null ? '' : ` from ${from}`,
      about: about ? `It is about ${about}. ` : '',
    }),
  );
  const place = placeOf(lesson.root, lesson.file);
  const front: Flow = [
    ...why,
    ...statusParagraphs(lesson, isNamedTo('families', lesson), paragraph('')),
    ...(tellsWhatHappens(lesson) ? [] : inGeneral(surelyRead(alert, sharedData.risks))),
    ...told,
    ...commonSection(sharedData, 'home-letter-end'),
  ].map((node) => nodesInPaper(node, paper));
  const listed = (id: string) => listItems(commonSection(sharedData, id)).map(textOf);
  const routes = [
    ...new Set([
      ...sharedData.routes.pages['home-letter'],
      ...alertRoutesFor(sharedData, alert, 'parent'),
    ]),
  ];
  return {
    // Dated with the day of the decision.
    school: { ...sharedData.school, letterDate: alert.decision?.date ?? alert.read },
    ...(sharedData.logo ? { logo: sharedData.logo } : {}),
    lessonTitle: lesson.meta.title,
    band: null,
    draft: lessonDraftReasons(lesson, sharedData),
    laterLetters: [],
    letter: {
      id: 'before',
      subject: inPaper(subjectOn(about ?? ''), paper),
      front,
      forPage: [],
      card: {
        openers: listed('home-letter-openers'),
        firstHour: listed('home-letter-first-hour'),
        routes: adultRoutes(sharedData, 'parent', routes),
        slip: null,
        talk: null,
      },
      facts: [],
      namesPlatform: isNamedTo('families', lesson),
      place,
    },
  };
}

/** Is anything of what happened told in the alert's own words? */
const tellsWhatHappens = ({ alert }: Lesson): boolean =>
  hasAccepted(alert.corrections.sentences, ['incident', 'account'], 'families');

/** What happens, in our words, where the alert's own are not for families: what is true of every such case. */
function inGeneral(risks: readonly Risk[]): Flow {
  const works = risks.flatMap((risk) => risk.works ?? []);
  return works.length === 0
    ? []
    : [
        paragraphOf([
          { type: 'strong', children: plain('How it goes, in general.') },
          ...plain(` ${works.join(' ')}`),
        ]),
      ];
}

/** Most words of the phrase in a subject. */
const MOST_IN_SUBJECT = 9;

/** “The dangers of going into empty buildings: what an alert says, and what helps” */
function subjectOn(about: string): string {
  const bare = about.replace(/^“(.+)”$/, '$1');
  const words = wordsIn(bare).length;
  return words > 0 && words <= MOST_IN_SUBJECT && !/[“”:]/.test(bare)
    ? `${capital(bare)}: what an alert says, and what helps`
    : 'What a safeguarding alert says, and what helps at home';
}

/** Events, signs and advice that families may be told, each under its heading. */
function toldHome(lesson: Lesson): Flow {
  const { alert } = lesson;
  const accepted = (kind: WordKind): Paragraph[] =>
    acceptedWords(alert.corrections.sentences, kind, 'families').map((word) =>
      wordParagraph(word, kind, lesson),
    );
  const inOurs = (kind: 'sign' | 'advice'): Paragraph[] =>
    alert.facts
      .filter((fact) => fact.kind === kind && !fact.leftOut)
      .map(({ says }) => paragraphOf(plain(says)));
  const account = accepted('account');
  const { steps, donts } = inAdviceOrder([...accepted('advice'), ...inOurs('advice')], textContent);
  return [
    ...headed(
      FRONT_HEADS.incident,
      asList((account.length > 0 ? account : accepted('incident')).flatMap(thoughtsOf)),
    ),
    ...headed(FRONT_HEADS.sign, asList([...accepted('sign'), ...inOurs('sign')])),
    ...headed(FRONT_HEADS.advice, asList([...steps, ...donts])),
  ];
}

const headed = (heading: string, nodes: Flow): Flow =>
  nodes.length === 0 ? [] : [paragraphOf([{ type: 'strong', children: plain(heading) }]), ...nodes];

const asList = (paragraphs: readonly Paragraph[]): Flow =>
  paragraphs.length === 0
    ? []
    : [
        itemList(
          paragraphs.map((paragraph) => ({
            type: 'listItem',
            spread: false,
            children: [paragraph],
          })),
        ),
      ];
