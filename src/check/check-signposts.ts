import { type CheckContext, topOf, type VersionRule } from './check-context.ts';
import { distinctSheets } from './distinct-sheets.ts';
import { handoutTexts } from './slide-words.ts';

/** The first and last slide, every help slide and every sheet say where to get help (the helper strip). */
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
  for (const handout of distinctSheets([...version.handouts, ...version.defaultHandouts]))
    if (
      !hasHelp(handout.blocks) &&
      !/childline|grown-?up|adult/i.test(handoutTexts(handout).join(' '))
    )
      report({
        ruleId: 'help-route-present',
        place: handout.place,
        reason: `Unexpected sheet ${handout.label} of ${version.band.id} without a help route, expected <Help/>`,
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
      // A slip has the helper strip at its foot.
      block.kind === 'tickets' ||
      (block.kind === 'organiser' && block.panels.some((panel) => hasHelp(panel.blocks))) ||
      (block.kind === 'columns' && (hasHelp(block.left) || hasHelp(block.right))),
  );
