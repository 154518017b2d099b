import type { Node, Parent } from 'mdast';
import { placeOf } from '#model/lesson/component.ts';
import type { VersionRule } from './check-context.ts';

/** Timers fit their slides, and pupils' text uses bold rather than italics for emphasis. */
export const checkForm: VersionRule = ({ version, pupils, report }) => {
  const { band } = version;
  for (const slide of version.slides)
    for (const block of slide.blocks)
      if ((block.kind === 'talk' || block.kind === 'task') && block.minutes > slide.minutes)
        report({
          ruleId: 'timer-fits',
          place: block.place,
          reason: `Unexpected timer of ${block.minutes} minutes on slide ${slide.id.slice(1)} “${slide.title}” of ${band.id}, expected at most its ${slide.minutes}`,
          note: 'A timer that outruns its slide eats the closing. Change minutes="…" of one of them.',
          laidOut: `The timer on slide ${slide.id.slice(1)} of ${band.name} runs ${block.minutes} minutes, and the slide is planned for ${slide.minutes}.`,
        });
  const content = {
    slides: pupils.slides,
    handouts: pupils.handouts,
    defaultHandouts: pupils.defaultHandouts,
  };
  for (const node of emphasised(content))
    report({
      ruleId: 'plain-emphasis',
      place: placeOf(node, version.place.file),
      reason: `Unexpected italics for pupils of ${band.id}, expected bold type`,
      note: 'Slanted letters lose the shapes that slower readers go by. Write **bold**, or nothing.',
    });
};

/** Nodes in italics, anywhere in a value. */
function* emphasised(value: unknown): Generator<Node> {
  if (typeof value !== 'object' || value === null) return;
  if ('type' in value && value.type === 'emphasis') yield value as Parent;
  for (const item of Object.values(value)) yield* emphasised(item);
}
