/** Translates a band's letter into the languages that the shared data has texts for. */

import { schoolFor } from '#model/alert/sending.ts';
import { placeOf } from '#model/lesson/component.ts';
import type { LetterTranslation } from '#model/lesson/lesson.ts';
import type { Letter, TranslatedLetter } from '#model/paper/letter.ts';
import { isConfirmed, type LetterFrame } from '#model/paper/letter-frame.ts';
import type { ShownRoute } from '#model/shown-route.ts';
import { childrenFor, typedAttributes } from './components.ts';
import type { Context } from './context.ts';
import { cardTexts, firstHourOf } from './letter-card.ts';
import { isNamedTo, letterFront } from './letter-front.ts';
import { tonightInWords } from './safe-tonight.ts';

export const adaptTranslations = (context: Context, letter: Letter): TranslatedLetter[] =>
  context.sharedData.frames.flatMap((frame) =>
    context.lesson.translations
      .filter(({ meta }) => meta.lang === frame.lang)
      .flatMap((translation) => translated(context, letter, frame, translation) ?? []),
  );

function translated(
  context: Context,
  letter: Letter,
  frame: LetterFrame,
  { meta, file, bands }: LetterTranslation,
): TranslatedLetter | null {
  const node = bands.get(context.band.id);
  const attributes = node ? typedAttributes(node, 'Translated') : null;
  if (!node || !attributes) return null;
  const { lesson, sharedData } = context;
  const { sending: _, ...alert } = lesson.alert;
  const school = schoolFor(sharedData.school, lesson.alert);
  const translated: Context = {
    ...context,
    file,
    lesson: {
      ...lesson,
      alert: { ...alert, status: { ...alert.status, ...meta.status } },
    },
    sharedData: {
      ...sharedData,
      school: { ...school, lessonsWhen: school.lessonsWhenIn[frame.lang] ?? frame.words.when },
    },
  };
  const children = childrenFor(translated, node);
  const { openers, firstHour, slip } = cardTexts(translated, children);
  return {
    lang: frame.lang,
    direction: frame.direction,
    name: frame.name,
    english: frame.english,
    words: frame.words,
    months: frame.months,
    confirmed: isConfirmed(frame.confirmed) && isConfirmed(meta.confirmed),
    letter: {
      ...letter,
      subject: attributes.subject,
      front: letterFront(translated, children, isNamedTo('families', lesson)),
      card: {
        openers,
        firstHour: firstHourOf(
          firstHour,
          context.tonightAtHome && tonightInWords(frame, translated.band.ages[0]),
        ),
        routes: letter.card.routes.map((route) => inWords(route, frame)),
        slip,
        talk: null,
      },
      place: placeOf(node, file),
    },
  };
}

/** Names, numbers and addresses are not translated: people ring, type or ask for them. */
const inWords = (route: ShownRoute, { routes }: LetterFrame): ShownRoute => {
  const words = routes[route.id];
  return words ? { ...route, name: words.name ?? route.name, says: words.says } : route;
};
