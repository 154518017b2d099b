/** A small set of shared data of one template and three modules, composed into one band. */

import { composeLesson } from '#compose/compose-lesson.ts';
import type { Problem } from '#diagnostics/problem.ts';
import type { Alert } from '#model/alert/alert.ts';
import type { AlertWords } from '#model/alert/alert-words.ts';
import type { Component } from '#model/lesson/component.ts';
import { isComponentNode } from '#model/lesson/component.ts';
import { readLesson } from '#read/read-lesson.ts';
import { readModules } from '#read/read-modules.ts';
import { PLAIN_ALERT } from '#scripts/samples/plain-alert.ts';
import { sharedDataForTests } from '#scripts/samples/shared-data.ts';

const slide = (attributes: string, inside: string) =>
  `<Slide ${attributes}>\n\n${inside}\n\n<Notes>\n\n**Say:** "Hello.\n\n"And that was all."\n\n**Do:** Nod.\n\n</Notes>\n\n</Slide>\n`;

/** The words of the sample's modules that a class hears; none hears those called “unsaid”. */
const SAID = ['grooming', 'scams-malware', 'ai-companions']
  .flatMap((risk) => ['a', 'b', 'c'].map((word) => `${risk} ${word}`))
  .join(', ');

/** A check with a picture in its right answer. */
const check = (risk: string) =>
  `<Check id="${risk}-1" question="${risk} check one?">\n\n- [ ] Wait.\n\n  Too slow.\n\n- [x] ![A phone](phone) Tell.\n\n  Yes: somebody helps.\n\n</Check>`;

export const TEMPLATE = `<LessonTemplate band="ks3" cast="nico" days="On Monday|On Tuesday">

${slide('id="title" part="welcome" title="{title}" minutes="4" short="1" layout="title"', 'At the chip shop.')}
${slide('id="before" part="baseline" title="Before" minutes="5"', '<Statements id="before" prompt="Where do you stand?" scale="Agree | Disagree" count="4">\n\n- Telling is worth it.\n- Blocking is rude.\n\n</Statements>')}
${slide('id="law" part="help" title="The law" minutes="2"', '<Laws/>\n\nYou are not in trouble for asking for help.')}
${slide('id="help" part="help" title="Help" minutes="3" short="2"', '<KeyMessage>\n\n\\{remember}\n\n</KeyMessage>\n\n<Help/>')}
${slide('id="after" part="endpoint" title="After" minutes="4"', '<Again of="before"/>')}
${slide('id="closing" part="closing" title="Last orders" minutes="3" short="2" layout="closing"', `Chips. ${SAID}.`)}

<Handout id="shop-sheet" kind="worksheet" title="Shop sheet">

<Sheet/>

<Help/>

</Handout>

<Plan before="a" next="b">

<Cover>

Read the notes aloud.

</Cover>

<Prepare>

- Slips for all.

</Prepare>

<LookFor>

- Deeper: says why.

</LookFor>

<Words>

| Word | Meaning |
| --- | --- |
| route | a way to help |

</Words>

<Timeline>

| Part | What you do |
| --- | --- |
| story | |
| check | |
| help | Show it. |

</Timeline>

</Plan>

<Letter subject="A lesson">

Your child will learn \\{learn}. The alert was about \\{about}\\{also}. <Mechanism says="works"/> <Mechanism says="likes"/>

<Status/>

<Signs>

- a general sign

</Signs>

<Openers>

- What was funny today?

</Openers>

<FirstHour>

- In danger, ring 999.
- Stay calm.
- Tell us.

</FirstHour>

</Letter>

<LetterAfter subject="What your child learned" remember="{remember}">

The lesson has been taught. It was about \\{learn}.

**The alert.** <Status/>

<Asks>

- What did the people in it do first?
- Who would you have told?
- What would you add?

</Asks>

You may look through the sheets that were used: just ask the office.

</LetterAfter>

</LessonTemplate>
`;

/** A module of the sample; its texts say its name. */
export const module = (risk: string, extra = ''): string => `---
risk: ${risk}
title: "About ${risk}"
summary: "What pupils learn about ${risk}."
---

<Module band="ks3" cast="nico" title="${risk} title" outcome="I can." topic="${risk} topic" remember="${risk} remembered." learn="${risk} learnt" about="${risk} about">

${slide('id="one" when="lead" part="story" beat="ask" title="{when}: one" minutes="4" short="4"', `\\{when}, ${risk} began.`)}
${slide('id="two" when="lead" part="story" beat="tell" title="two" minutes="4" short="2"', `${risk} turned.`)}
${slide('id="check-1" part="check" title="check one" minutes="2" short="2"', check(risk))}
${slide('id="check-2" when="lead" part="check" title="check two" minutes="2"', `${risk} check two.\n\n${check(risk).replace('-1"', '-2"')}`)}
${slide('id="do" when="lead" part="activity" title="do" minutes="12" short="6"', `${risk} main.`)}
${slide('id="do-too" when="lead" part="activity" title="do too" minutes="8"', `${risk} second.`)}

<Claims>

- ${risk} claim one.
- ${risk} claim two.

</Claims>

<Laws>

- Whoever does it has done wrong.
- ${risk} has a law.

</Laws>

<Sheet when="lead">

${risk} long task.

</Sheet>

<ForPlan>

<Prepare when="lead">

- Print ${risk}.

</Prepare>

<Prepare>

- Mind ${risk}.
- Send the letter first.

</Prepare>

<LookFor>

- Nearly there: little of ${risk}.
- Secure: enough of ${risk}.

</LookFor>

<Words>

| Word | Meaning |
| --- | --- |
| ${risk} unsaid | 0 |
| ${risk} a | 1 |
| ${risk} b | 2 |
| ${risk} c | 3 |

</Words>

<Timeline>

| Part | What you do |
| --- | --- |
| story | Read ${risk}. |

</Timeline>

</ForPlan>

<ForLetter>

<Signs>

- ${risk} sign one
- ${risk} sign two

</Signs>

<Openers>

- ${risk} opener one?
- ${risk} opener two?

</Openers>

<FirstHour>

- ${risk} first hour.

</FirstHour>

</ForLetter>

</Module>
${extra}`;

/** What joins the stories of the sample, and what each of them offers. */
export const STORIES = `tellings:
${['grooming', 'scams-malware', 'ai-companions', 'personal-information']
  .map(
    (risk) => `  ${risk}:
    shows: [private-messages, random-pairing]
    hero: nico
    confidant: null
    adult: ms-adeyemi
    home: pappou
    other: { name: the caller, is: account, as: a caller }
    on: on the line
    says: says
    sofar: "${risk} has begun"
    record: ["${risk} began."]
    swap: 1
    hooks: { link: { to: a page, says: Tap }, alone: { when: at night, with: a chatbot } }
`,
  )
  .join('')}turns:
  scams-malware:
    stage: ask
    climb: 3
    needs: [link]
    title: "{other} sends {link.to}"
    slide: ["'{link.says}!' {says} {other} {on}. {hero}'s thumb waits."]
    picture: { show: close-up, mood: unsure, alt: "{hero} and a page.", things: [laptop] }
    notes: [{ say: "{other} is in a hurry." }, { do: Wait. }, { hear: Tap!, reply: Why? }]
    sofar: "{other} wants a tap"
    record: "{other} sent {link.to}."
    tells: "that {other} wanted a tap"
    mends: "{adult} reports it."
    option: { says: "Tap at once.", reply: "Not yet, {hero}." }
  ai-companions:
    stage: after
    needs: [alone]
    title: "{hero} asks {alone.with}"
    slide: ["{hero} asks {alone.with}. It agrees."]
    picture: { show: close-up, mood: unsure, alt: "{hero} and a robot.", things: [robot, phone] }
    notes: [{ say: It cannot help. }]
    sofar: "{alone.with} agrees"
    record: "{hero} asks {alone.with}."
    tells: "that {alone.with} agreed"
    mends: "A person comes."
    option:
      { says: "Ask {alone.with} again.", reply: "It agrees again.", picture: { name: robot, alt: A robot } }
  personal-information:
    stage: ask
    climb: 2
    needs: [clue]
    title: "{other} knows {clue.matter}"
    slide: ["{other} saw {clue.thing}."]
    picture: { show: close-up, mood: unsure, alt: "{hero}.", things: [phone] }
    notes: [{ say: Hm. }]
    sofar: "{other} knows {clue.matter}"
    tells: "that {other} knew"
    mends: "School is told."
    option: { says: "Say more.", reply: "No." }
`;

/** Composes a band of the sample from the text that stands in it; `meta` are further lines of front matter. `files` take the place of the sample's own, by risk, `templates` or `stories`; what ends in “.mdx” is a further telling. */
export async function composeSample(
  inBand: string,
  files: Record<string, string> = {},
  meta = '',
  sentences: AlertWords = {},
  names: Alert['names'] = [],
) {
  const problems: Problem[] = [];
  const report = (problem: Problem) => problems.push(problem);
  const { sharedData } = await sharedDataForTests();
  const source = (risk: string) => ({
    path: `risks/${risk}.mdx`,
    text: files[risk] ?? module(risk),
  });
  const modules = readModules(
    {
      templates: { path: 'templates.mdx', text: files.templates ?? TEMPLATE },
      stories: [{ path: 'stories/ks3.yaml', text: files.stories ?? STORIES }],
      tellings: Object.entries(files)
        .filter(([path]) => path.endsWith('.mdx'))
        .map(([path, text]) => ({ path, text })),
      risks: ['grooming', 'scams-malware', 'ai-companions', 'personal-information'].map(source),
    },
    report,
  );
  const lesson = await readLesson(
    {
      slug: 'sample',
      lesson: {
        path: 'lesson.mdx',
        text: `---\ntitle: Sample\nsummary: A sample.\nsubject: grooming\nstatus: draft\nreviewBy: 2027-01-01\n${meta && `${meta}\n`}---\n\n<Band id="ks3" title="The title" outcome="I can." risks="grooming">\n\n${inBand}\n\n</Band>\n`,
      },
      alert: { path: 'alert.md', text: PLAIN_ALERT },
      shingles: null,
    },
    report,
  );
  if (!sharedData || !lesson)
    throw new Error(`The sample cannot be read: ${JSON.stringify(problems)}`);
  lesson.alert.corrections.sentences = sentences;
  lesson.alert.names.push(...names);
  const composed = composeLesson(lesson, sharedData, modules, report);
  const band = composed.root.children.find((node) => isComponentNode(node, 'Band'));
  return { band: band as Component, names: composed.meta.names, problems };
}
