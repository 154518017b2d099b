/** A further story of a risk: told in the place of the first, with what belongs to the risk whatever its story is. */
import { toString as textContent } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import { attribute, inside } from '#compose/nodes.ts';
import type { Component } from '#model/lesson/component.ts';
import { composeSample, module, STORIES } from './compose-sample.ts';

const FILE = 'stories/trick/two-tickets.mdx';
const slide = (attributes: string, text: string) =>
  `<Slide ${attributes} minutes="2" short="1">\n\n${text}\n\n<Notes>\n\n**Say:** "Hm."\n\n</Notes>\n\n</Slide>\n`;
const TELLING = `---
telling: two-tickets
risk: grooming
family: trick
---

<Module band="ks3" cast="nico zainab" title="Two tickets" outcome="I can." topic="tickets" remember="Ask about tickets." learn="tickets" about="tickets">

${slide('id="ask" when="lead" part="story" beat="ask" title="Tickets come"', 'Zainab gets tickets.')}
${slide('id="tell" when="lead" part="story" beat="tell" title="Zainab tells"', 'Zainab tells Mr Doyle.')}
${slide('id="check-1" part="check" title="What now?"', '<Check id="t-1" question="What now?">\n\n- [ ] Wait.\n\n  Too slow.\n\n- [x] Tell.\n\n  Yes.\n\n</Check>')}
${slide('id="do" when="lead" part="activity" title="Sort tickets"', 'Sort them.')}

<Sheet when="lead">

Tickets to sort.

</Sheet>

<ForPlan>

<Timeline>

| Part | What you do |
| --- | --- |
| story | Read of the tickets. |

</Timeline>

<Words>

| Word | Meaning |
| --- | --- |
| ticket | a paper |

</Words>

</ForPlan>

</Module>
`;
const OFFERED = STORIES.replace(
  'turns:',
  `  two-tickets:
    risk: grooming
    shows: [fake-shops]
    hero: zainab
    confidant: null
    adult: mr-doyle
    home: yusuf
    other: { name: the shop, is: shop, as: a shop }
    on: at the shop
    says: says
    sofar: "the shop sells tickets"
    record: ["Tickets come."]
    hooks: { link: { to: a page, says: Buy }, alone: { when: at night, with: a chatbot } }
turns:`,
);

const compose = (inBand: string, files: Record<string, string> = {}) =>
  composeSample(`<Include/>\n\n${inBand}`, { [FILE]: TELLING, stories: OFFERED, ...files });
const NAMED = '<Risk id="grooming" telling="two-tickets"/>';
const titles = (band: Component) =>
  inside(band, 'Slide')
    .filter((slide) => ['story', 'check', 'activity'].includes(attribute(slide, 'part') ?? ''))
    .map((slide) => attribute(slide, 'title'));

describe('a lesson that names a further story of its lead risk', () => {
  test('tells it in the place of the first, with its own check, activity and sheet', async () => {
    const { band, problems } = await compose(NAMED);
    expect(problems).toEqual([]);
    expect(titles(band)).toEqual(['Tickets come', 'Zainab tells', 'What now?', 'Sort tickets']);
    const paper = textContent(inside(band, 'Handout')[0] as Component);
    expect(paper).toContain('Tickets to sort.');
    expect(paper).not.toContain('grooming long task');
  });

  test('keeps what belongs to the risk: statements, laws, rows of the plan, signs for families', async () => {
    const { band } = await compose(NAMED);
    const all = textContent(band);
    for (const text of ['grooming claim one', 'grooming has a law', 'grooming sign one'])
      expect(all).toContain(text);
    const plan = textContent(inside(band, 'Plan')[0] as Component);
    expect(plan).toContain('Read of the tickets.');
    expect(plan).not.toContain('Read grooming.');
    expect(plan).not.toContain('Print grooming.');
    // Of the risk's words, those that this story's slides or notes say.
    expect(plan).toMatch(/ticket.*a paper.*grooming a/s);
    expect(plan).not.toMatch(/grooming [bc]/);
  });

  test('is a story that others join, where it offers their hooks', async () => {
    const { band, problems } = await compose(`${NAMED}\n\n<Risk id="scams-malware"/>`);
    expect(problems).toEqual([]);
    expect(titles(band)).toContain('The shop sends a page');
    expect(textContent(band)).toContain('Zainab leaves nothing out');
  });

  test('says nothing of people who are in the first story alone', async () => {
    const grooming = module('grooming').replace(
      '- grooming claim one.',
      '- Nico can always tell.\n- grooming claim one.',
    );
    const { band } = await compose(NAMED, { grooming });
    expect(textContent(band)).toContain('Nico can always tell.');
    const without = await compose(NAMED, {
      grooming,
      [FILE]: TELLING.replace('cast="nico zainab"', 'cast="zainab"'),
    });
    expect(textContent(without.band)).not.toContain('Nico can always tell.');
  });

  test('that there is not is told the first, and that is reported', async () => {
    const { band, problems } = await compose('<Risk id="grooming" telling="three-tickets"/>');
    expect(titles(band)).toContain('two');
    expect(problems.map(({ reason }) => reason)).toEqual([
      'Unexpected telling “three-tickets” of grooming in ks3, expected one of: grooming, two-tickets',
    ]);
  });
});

describe('a file of a further story', () => {
  const reasons = async (files: Record<string, string>) =>
    (await compose('<Risk id="grooming"/>', files)).problems.map(({ reason }) => reason);

  test.each([
    [
      'another name',
      { [FILE]: TELLING.replace('telling: two-tickets', 'telling: tickets') },
      'as the file is called',
    ],
    [
      'another family',
      { [FILE]: TELLING.replace('family: trick', 'family: pay') },
      'as the folder is called',
    ],
    ['no exports', { stories: STORIES }, 'expected it in lessons/stories/ks3.yaml too'],
    ['two bands', { [FILE]: `${TELLING}\n${TELLING.split('---\n')[2]}` }, 'second <Module>'],
  ])('with %s is reported', async (_, files, reason) => {
    expect((await reasons(files)).join('\n')).toContain(reason);
  });

  test('that is not there is reported where a band offers it', async () => {
    expect((await reasons({ [FILE]: '' })).length).toBeGreaterThan(0);
    const { problems } = await composeSample('<Include/>\n\n<Risk id="grooming"/>', {
      stories: OFFERED,
    });
    expect(problems.map(({ reason }) => reason).join()).toContain(
      'telling “two-tickets” without a file',
    );
  });
});
