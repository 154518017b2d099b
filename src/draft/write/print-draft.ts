import { asksAbout, isSurelyRead } from '#model/alert/alert-about.ts';
import { isByItsLines } from '#model/alert/alert-source.ts';
import { DECIDED, decisionScope } from '#model/alert/decision.ts';
import { untoldSays } from '#model/alert/untold.ts';
import { linesAt } from '#model/text/lines-at.ts';
import { longDate } from '#model/text/long-date.ts';
import type { Draft } from '../draft-lesson.ts';

/** What was made of the reading, for the person who asked: bands, what was left out, what to confirm, what to do next. */
export function printDraft(
  draft: Draft,
  { folder, backup }: { folder: string; backup: string | null },
): string {
  const { alert } = draft;
  if (alert.noLesson.length > 0) return printNoLesson(draft, { folder, backup });
  const bands = draft.choices.map(({ band, taught, story, toldBefore, later, tooYoung }) => {
    const rest = [
      story && story.id !== story.risk ? `told as: ${story.id}` : '',
      toldBefore
        ? `told before, on ${longDate(toldBefore)}, as was every other story of this age that fits`
        : '',
      later.length > 0
        ? `later: ${later.map(({ risk, why }) => `${risk} (${why})`).join(', ')}`
        : '',
      tooYoung.length > 0 ? `not for this age: ${tooYoung.join(', ')}` : '',
    ].filter(Boolean);
    return `  ${band.id.padEnd(5)} ${taught.join(', ') || 'nothing: too young for all that the alert raises'}${rest.length > 0 ? `\n        ${rest.join('; ')}` : ''}`;
  });
  const leftOut = alert.facts.filter((fact) => fact.leftOut);
  // Risks that are left out stand below, as lessons of their own.
  const toRestate = leftOut.filter((fact) => fact.kind !== 'risk');
  const replaced = alert.routes.filter(({ action }) => action === 'replace');
  const taught = new Set(draft.choices.flatMap((choice) => choice.taught));
  const followUps = [
    ...new Set(draft.choices.flatMap(({ later }) => later.map(({ risk }) => risk))),
  ].filter((id) => !taught.has(id) && isSurelyRead(alert, id));
  const untold = untoldSays(draft.untold, draft.mechanism ? [draft.mechanism] : [], (band) =>
    band.toUpperCase(),
  );
  const [change] = alert.changes;
  const parts = [
    `Lesson “${draft.title}”, in ${folder}`,
    `What each band is taught, what leads first\n${bands.join('\n')}`,
    `Facts in our words: ${alert.facts.length - leftOut.length}. Left out, for you to restate or leave:${toRestate.length === 0 ? ' none.' : `\n${toRestate.map(({ says, leftOut: why }) => `  - ${says} ${why}`).join('\n')}`}`,
    `Routes added: ${alert.addedRoutes.join(', ') || 'none'}. Replaced: ${replaced.map(({ asWritten, routeId }) => `${asWritten} → ${routeId}`).join(', ') || 'none'}.`,
    change && change.date === alert.read
      ? `Since it was read last\n${change.what.map((line) => `  - ${line}`).join('\n')}\nMake again: ${change.products.join('; ')}. Send again: ${change.letters.map((band) => `letter of ${band}`).join(', ') || 'no letter'}.`
      : '',
    `To decide
${untold === '' ? '' : `  - ${untold}\n`}  - ${asksAbout(alert) ? `What is the alert about? The reading could not tell what it is mostly about: npm run adults -- ${folder.split('/').at(-1)} --about "…"\n  - ` : ''}${draft.about && alert.corrections.about === undefined ? `What the alert is about, in ${draft.about.ours ? 'our' : 'its own'} words (line ${draft.about.line}): it is about ${draft.about.says}. Letters, briefing and workshop say so once you take it: npm run adults -- ${folder.split('/').at(-1)} --about proposed\n  - ` : ''}${alert.decision ? `Decided by ${alert.decision.role} on ${alert.decision.date}: ${DECIDED[alert.decision.action]}. Because: ${alert.decision.because}` : 'Does it go out at all? Write it under decision in alert.md: nothing, staff-only, write-home, teach or teach-and-write-home.'}${
      alert.facts.some(({ says }) => isByItsLines(says))
        ? `
  - What are families and staff told in the alert’s own words? npm run adults -- ${folder.split('/').at(-1)}`
        : ''
    }

To confirm
  - Is the service still running, and are its age rules as described? Write it under status in alert.md.
  - Read the facts in alert.md: do they say what the alert says?${alert.unmapped.length === 0 ? '' : ` Decide on ${alert.unmapped.length} passage${alert.unmapped.length === 1 ? '' : 's'} under unmapped.`}
  - When you stand by the lesson, write status: final in lesson.mdx. Until then all is marked as a draft.`,
    followUps.length > 0
      ? `Raised, and taught to no band here: a lesson of its own each\n${followUps.map((id) => `  - npm run new -- ALERT --subject ${id}`).join('\n')}`
      : '',
    backup ? `What stood there before is kept in ${backup}.` : '',
    `Next: npm run build. When it has been taught: npm run told -- ${folder.split('/').at(-1)}`,
  ];
  return parts.filter(Boolean).join('\n\n');
}

/** What is said of an alert on which nothing is taught: why, what is made, and who decides. */
function printNoLesson(
  { title, alert }: Draft,
  { folder, backup }: { folder: string; backup: string | null },
): string {
  const { decision } = alert;
  return [
    `No lesson is made of this alert: a report for the safeguarding lead, “${title}”, in ${folder}`,
    `Why\n${alert.noLesson.map(({ says, lines }) => `  - ${says} See ${linesAt(lines)} of the alert.`).join('\n')}`,
    decision
      ? `Decided by ${decision.role} on ${decision.date}: ${DECIDED[decision.action]}. Because: ${decision.because}`
      : `Nobody has decided yet. Write it in ${folder}/alert.md, between the lines of “---”:
  decision: { action: nothing, because: …, role: Safeguarding lead, date: YYYY-MM-DD }
  The action is nothing (the report alone), staff-only (a briefing too), write-home (a briefing,
  and a letter to families in the alert’s own words), teach, or teach-and-write-home. To teach on it all
  the same, write that, and read the alert again with --force; or name the risk: --subject RISK.`,
    decisionScope(decision, alert.noLesson).homeLetter
      ? `What may families be told in the alert’s own words? npm run adults -- ${folder.split('/').at(-1)}`
      : '',
    backup ? `What stood there before is kept in ${backup}.` : '',
    'Next: npm run build',
  ]
    .filter(Boolean)
    .join('\n\n');
}
