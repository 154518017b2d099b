import type { Slide, SlideBlock } from '#model/lesson/slide.ts';
import { topOf, type VersionRule } from './check-context.ts';
import { distinctSheets } from './distinct-sheets.ts';
import { handoutTexts } from './slide-words.ts';
import { textPlaces } from './text-places.ts';

const NOT_IN_TROUBLE =
  /(not|never|n[’']t) (be |get |been )?(in|into) (any )?trouble|nobody( \p{L}+){0,5} (is|gets|are) in trouble|not in trouble/iu;
const NOT_YOUR_FAULT =
  /(not|never|n[’']t)( ever| your| their| his| her| the| a| [A-Z]\p{L}+[’']s)*( child[’']s| pupil[’']s| person[’']s)? fault|in the wrong, (not|every time)|did nothing wrong|done nothing wrong/iu;
const RIGHT_TO_PASS =
  /\bpass\b|just watch|only watch|watch (and listen|if)|don[’']t have to (speak|share|join|answer)|join in or/i;
const LAW = /\b(the law|illegal|against the law|legal|offence|a crime)\b/i;
const NUDE = /\bnudes?\b|semi-nude/i;

const shown = (slide: Slide): string =>
  [...textPlaces({ title: slide.title, blocks: slide.blocks.map(withoutRoutes) }, slide.place)]
    .map(({ text }) => text)
    .join('\n');
/** Help routes name the police, and statements are meant to be argued with: neither counts as teaching the law. */
const withoutRoutes = (block: SlideBlock): SlideBlock =>
  block.kind === 'help'
    ? { ...block, routes: [] }
    : block.kind === 'statements'
      ? { ...block, items: [] }
      : block;
const notesText = (slide: Slide): string =>
  [...textPlaces(slide.notes, slide.place)].map(({ text }) => text).join('\n');

/** What every band must hear: the right to pass, who is to blame, and adults to turn to at home and at school. */
export const checkPromises: VersionRule = (context) => {
  const { version, report } = context;
  const all = version.slides.map((slide) => `${shown(slide)}\n${notesText(slide)}`).join('\n');
  const welcome = version.slides
    .filter((slide) => slide.part === 'welcome')
    .map((slide) => `${shown(slide)}\n${notesText(slide)}`)
    .join('\n');
  const place = version.slides[0]?.place ?? topOf(context);
  if (!RIGHT_TO_PASS.test(welcome))
    report({
      ruleId: 'right-to-pass',
      place,
      reason: `Unexpected welcome of ${version.band.id} without the right to pass, expected it said or shown`,
      note: 'A pupil who knows this from their own life must be able to stay silent. Say “you can pass” or “you can join in or just watch”.',
    });
  if (!NOT_YOUR_FAULT.test(all))
    report({
      ruleId: 'not-your-fault',
      place,
      reason: `Unexpected deck of ${version.band.id} that nowhere says whose fault it is, expected “never the child’s fault”`,
      note: 'Feeling to blame is what most often keeps a child from telling. Say it on the help slide.',
    });
  if (!/\bhome\b/i.test(all) || !/\bschool\b/i.test(all))
    report({
      ruleId: 'two-trusted-adults',
      place,
      reason: `Unexpected deck of ${version.band.id} that does not name adults at home and at school, expected both`,
      note: 'The first adult may not listen, or may be the problem. Name one of each.',
    });
};

/** Every mention of the law or of nude images has “not in trouble” beside it. */
export const checkNotInTrouble: VersionRule = ({ version, report }) => {
  for (const slide of version.slides) {
    const text = shown(slide);
    if (
      (LAW.test(text) || NUDE.test(text)) &&
      !NOT_IN_TROUBLE.test(text) &&
      !NOT_IN_TROUBLE.test(notesText(slide))
    )
      report({
        ruleId: 'not-in-trouble',
        place: slide.place,
        reason: `Unexpected law or images on slide ${slide.id.slice(1)} “${slide.title}” of ${version.band.id} without “not in trouble”, expected it on the slide or said with it`,
        note: 'Pupils who fear the law do not ask for help. Add: “You are not in trouble for asking for help.”',
      });
  }
  for (const handout of distinctSheets([...version.handouts, ...version.defaultHandouts])) {
    const text = handoutTexts(handout).join('\n');
    if ((LAW.test(text) || NUDE.test(text)) && !NOT_IN_TROUBLE.test(text))
      report({
        ruleId: 'not-in-trouble',
        place: handout.place,
        reason: `Unexpected law or images on ${handout.label} of ${version.band.id} without “not in trouble”, expected it on the sheet`,
        note: 'Pupils who fear the law do not ask for help. Add: “You are not in trouble for asking for help.”',
      });
  }
};
