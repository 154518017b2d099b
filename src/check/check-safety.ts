import type { Slide, SlideBlock } from '#model/band-version.ts';
import { type CheckContext, topOf, type VersionRule } from './check-context.ts';
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
/** Help routes name the police, and statements are there to be argued with: neither teaches the law. */
const withoutRoutes = (block: SlideBlock): SlideBlock =>
  block.kind === 'help'
    ? { ...block, routes: [] }
    : block.kind === 'statements'
      ? { ...block, items: [] }
      : block;
const said = (slide: Slide): string =>
  [...textPlaces(slide.notes, slide.place)].map(({ text }) => text).join('\n');

/** What every band hears: the right to pass, whose fault it is, adults at home and at school. */
export const checkPromises: VersionRule = (context) => {
  const { version, report } = context;
  const all = version.slides.map((slide) => `${shown(slide)}\n${said(slide)}`).join('\n');
  const welcome = version.slides
    .filter((slide) => slide.part === 'welcome')
    .map((slide) => `${shown(slide)}\n${said(slide)}`)
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

/** “Not in trouble” beside each mention of the law or of nude images. */
export const checkNotInTrouble: VersionRule = ({ version, report }) => {
  for (const slide of version.slides) {
    const text = shown(slide);
    if (
      (LAW.test(text) || NUDE.test(text)) &&
      !NOT_IN_TROUBLE.test(text) &&
      !NOT_IN_TROUBLE.test(said(slide))
    )
      report({
        ruleId: 'not-in-trouble',
        place: slide.place,
        reason: `Unexpected law or images on slide ${slide.id.slice(1)} “${slide.title}” of ${version.band.id} without “not in trouble”, expected it on the slide or said with it`,
        note: 'Pupils who fear the law do not ask for help. Add: “You are not in trouble for asking for help.”',
      });
  }
  for (const handout of [...version.handouts, ...version.standing]) {
    const text = handoutTexts(handout).join('\n');
    if ((LAW.test(text) || NUDE.test(text)) && !NOT_IN_TROUBLE.test(text))
      report({
        ruleId: 'not-in-trouble',
        place: handout.place,
        reason: `Unexpected law or images on “${handout.title}” of ${version.band.id} without “not in trouble”, expected it on the sheet`,
        note: 'Pupils who fear the law do not ask for help. Add: “You are not in trouble for asking for help.”',
      });
  }
};

/** First and last slide signpost (the helper strip), and so does a help slide and every sheet. */
export const checkSignposts: VersionRule = (context) => {
  const { version, report } = context;
  const first = version.slides[0];
  const last = version.slides.at(-1);
  if (first && first.layout !== 'title')
    report({
      ruleId: 'help-route-present',
      place: first.place,
      reason: `Unexpected first slide of ${version.band.id} with layout “${first.layout}”, expected “title”`,
      note: 'The title slide carries the helper strip, so that a pupil who sees themselves here knows where to turn. Write layout="title".',
    });
  if (last && last.layout !== 'closing')
    report({
      ruleId: 'help-route-present',
      place: last.place,
      reason: `Unexpected last slide of ${version.band.id} with layout “${last.layout}”, expected “closing”`,
      note: 'The closing slide carries the helper strip. Write layout="closing".',
    });
  if (
    !version.slides.some(
      (slide) => slide.part === 'help' && slide.blocks.some((block) => block.kind === 'help'),
    )
  )
    report({
      ruleId: 'help-route-present',
      place: topOf(context),
      reason: `Unexpected deck of ${version.band.id} without a help panel in its part “help”, expected <Help/>`,
      note: 'Where to turn is said in full before the closing. Put <Help/> on a slide with part="help".',
    });
  for (const handout of [...version.handouts, ...version.standing])
    if (
      !hasHelp(handout.blocks) &&
      !/childline|grown-?up|adult/i.test(handoutTexts(handout).join(' '))
    )
      report({
        ruleId: 'help-route-present',
        place: handout.place,
        reason: `Unexpected sheet “${handout.title}” of ${version.band.id} without a help route, expected <Help/>`,
        note: 'A sheet goes home in a bag: it has to say where to turn. Put <Help/> at its end.',
      });
  if (version.strip.length === 0)
    report({
      ruleId: 'help-route-present',
      place: topOf(context),
      reason: `Unexpected empty helper strip for ${version.band.id}, expected at least “trusted-adult”`,
      note: 'Check lessons/help-routes.yaml: trusted-adult is for every band and nation.',
    });
};

const hasHelp = (blocks: CheckContext['version']['handouts'][number]['blocks']): boolean =>
  blocks.some(
    (block) =>
      block.kind === 'help' ||
      block.kind === 'hand' ||
      // A slip carries the helper strip at its foot.
      block.kind === 'tickets' ||
      (block.kind === 'organiser' && block.panels.some((panel) => hasHelp(panel.blocks))) ||
      (block.kind === 'columns' && (hasHelp(block.left) || hasHelp(block.right))),
  );

const PHONE =
  /(?<![\d.])(?:\+44|0)\d{2,4}[ \u00a0]?\d{3,4}[ \u00a0]?\d{0,4}(?!\d)|\b(?:999|101|911|988|116 ?123|85258|7726)\b/g;
const ADDRESS =
  /\b(?:[a-z0-9-]+\.)+(?:org\.uk|co\.uk|police\.uk|gov\.uk|gov\.wales|org|com|net|uk|wales)\b(?:\/[\w-]+)?/gi;

/** Every number and address in a lesson is that of a help route, and one that this reader may see. */
export const checkContacts: VersionRule = ({ version, pupils, house, report }) => {
  const digits = (text: string) => text.replace(/\D/g, '');
  const contacts = (routes: typeof house.routes.routes) =>
    new Set(
      routes
        .flatMap((route) => Object.values(route.contact).filter((value) => value !== undefined))
        .flatMap((value) => [value.toLowerCase(), digits(value)])
        .filter(Boolean),
    );
  const age = (id: string | null) =>
    house.bands.find((band) => band.id === id)?.ages[0] ?? Number.POSITIVE_INFINITY;
  const open = contacts(
    house.routes.routes.filter(
      (route) =>
        route.readers.includes('pupil') &&
        age(route.fromBand) <= version.band.ages[0] &&
        route.nations.includes(version.nation),
    ),
  );
  const listed = contacts(house.routes.routes);
  const look = (value: unknown, allowed: ReadonlySet<string>, reader: string) => {
    for (const { text, place } of textPlaces(value, version.place)) {
      const hits = [...text.matchAll(PHONE), ...text.matchAll(ADDRESS)].map((hit) => hit[0]);
      for (const hit of hits)
        if (
          !allowed.has(hit.toLowerCase()) &&
          !allowed.has(digits(hit)) &&
          ![...allowed].some((one) => one.includes(hit.toLowerCase()))
        )
          report({
            ruleId: 'contact-as-listed',
            place,
            reason: `Unexpected contact “${hit}” for ${reader} of ${version.band.id}, expected one of the routes for this reader`,
            note: 'A wrong helpline is the worst bug there is: numbers and addresses come from lessons/help-routes.yaml alone. Use <Help/>, or mend the number.',
          });
    }
  };
  look(
    { slides: pupils.slides, handouts: pupils.handouts, standing: pupils.standing },
    open,
    'pupils',
  );
  look(
    {
      notes: version.slides.map((slide) => slide.notes),
      plan: { ...version.plan, mapping: [] },
      letter: version.letter,
    },
    listed,
    'adults',
  );
};

const INCIDENT =
  /in our school|at our school (this|last)|a pupil (in|at|from) (our|this|the) (school|class)|has happened (here|in)|recent incident|one of our pupils|some of our pupils/i;
const OPT_OUT =
  /opt[- ]?out|withdraw(?!n)|excuse your child|do not wish your child|don[’']t want your child to/i;

/** A letter hints at no incident and offers no opt-out. */
export const checkLetter: VersionRule = ({ version, report }) => {
  for (const { text, place } of textPlaces(
    { front: version.letter.front, card: version.letter.card, subject: version.letter.subject },
    version.letter.place,
  )) {
    const hit = INCIDENT.exec(text) ?? OPT_OUT.exec(text);
    if (hit)
      report({
        ruleId: 'letter-safe',
        place,
        reason: `Unexpected “${hit[0]}” in the letter of ${version.band.id}, expected no hint at an incident and no opt-out`,
        note: 'A letter must not let anyone guess at a child, and there is no right to withdraw from this lesson. Offer a conversation and sight of the materials instead.',
      });
  }
};
