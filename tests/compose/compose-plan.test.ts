/** The plan, the words and the laws of a composed lesson. */
import { globSync, readFileSync } from 'node:fs';
import { toString as textContent } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import { attribute, inside } from '#compose/nodes.ts';
import type { Component } from '#model/lesson/component.ts';
import { composeSample, module, TEMPLATE } from './compose-sample.ts';

const FOUR = `<Include/>

<Risk id="grooming" facts="f01"/>

<Risk id="scams-malware"/>

<Risk id="ai-companions"/>`;

const slides = (band: Component, part: string) =>
  inside(band, 'Slide').filter((slide) => attribute(slide, 'part') === part);
const shown = (slide: Component) => textContent(slide);
const minutes = (of: readonly Component[], name = 'minutes') =>
  of.reduce((total, slide) => total + Number(attribute(slide, name) ?? 0), 0);

test('the plan names the check that the deck asks, and no other', async () => {
  const { band } = await composeSample(FOUR);
  const plan = textContent(inside(band, 'Plan')[0] as Component);
  expect(plan).toContain('check“check one”.');
  expect(plan).not.toContain('“check two”');
});

test('no story’s plan has the minutes of an activity, which are those of its slides', () => {
  const rows = globSync('lessons/{risks,stories/*}/*.mdx').flatMap((file) =>
    (readFileSync(file, 'utf8').match(/^\| activity \|.*$/gm) ?? []).map(
      (row) => `${file}: ${row}`,
    ),
  );
  expect(rows.length).toBeGreaterThan(100);
  expect(rows.filter((row) => /\(\d+\)/.test(row))).toEqual([]);
});

test('words to teach are those that the class reads or hears in this lesson', async () => {
  const { band } = await composeSample(FOUR);
  const plan = textContent(inside(band, 'Plan')[0] as Component);
  expect(plan).toContain('grooming a1');
  expect(plan).not.toContain('unsaid');
});

test('the plan names the closing that the deck has', async () => {
  const { band } = await composeSample(FOUR, {
    templates: TEMPLATE.replace(
      '| help | Show it. |',
      '| help | Show it. |\n| closing | Stay near. |',
    ),
  });
  const plan = textContent(inside(band, 'Plan')[0] as Component);
  expect(plan).toContain('closing“Last orders”. Stay near.');
});

test('a row of a risk that joins is left out where it names somebody of its own story', async () => {
  const { band } = await composeSample(FOUR, {
    'scams-malware': module('scams-malware').replace('| scams-malware a |', '| Zainab’s word |'),
  });
  const plan = textContent(inside(band, 'Plan')[0] as Component);
  expect(plan).not.toContain('Zainab');
  expect(plan).toContain('scams-malware b');
});

test('a risk alone keeps its last check for the exit ticket, and has both its activities', async () => {
  const { band } = await composeSample('<Include/>\n\n<Risk id="grooming"/>');
  expect(slides(band, 'check')).toHaveLength(1);
  expect(inside(inside(band, 'Exit')[0], 'Check').map((check) => attribute(check, 'id'))).toEqual([
    'grooming-2',
  ]);
  expect(minutes(slides(band, 'activity'))).toBe(20);
});

test('without a law the slide of laws is left out', async () => {
  const lawless = module('grooming').replace(/<Laws>[\s\S]*?<\/Laws>/, '');
  const { band } = await composeSample('<Include/>\n\n<Risk id="grooming"/>', {
    grooming: lawless,
  });
  expect(slides(band, 'help').map((slide) => attribute(slide, 'title'))).toEqual(['Help']);
});

describe('a law', () => {
  const templates = TEMPLATE.replace(
    '<Laws/>',
    '<Laws>\n\n- It is there to protect you.\n\n</Laws>',
  );
  const risk = '<Include/>\n\n<Risk id="grooming"/>';
  const law = (band: Component) => shown(slides(band, 'help')[0] as Component);

  test('that stands alone has a sentence of the template beside it', async () => {
    const grooming = module('grooming').replace('- grooming has a law.\n', '');
    const { band } = await composeSample(risk, { templates, grooming });
    expect(law(band)).toContain('Whoever does it has done wrong.It is there to protect you.');
  });

  test('with another needs none', async () => {
    const { band } = await composeSample(risk, { templates });
    expect(law(band)).toContain('Whoever does it has done wrong.grooming has a law.');
    expect(law(band)).not.toContain('protect you');
  });

  test('is never left out: what one slide has no room for stands on the next, which says the same beside it', async () => {
    const law = (risk: string) =>
      `${risk} has a law of as many words as half of a slide can hold, and here they are.`;
    const long = (risk: string) => module(risk).replace(`- ${risk} has a law.`, `- ${law(risk)}`);
    const risks = ['grooming', 'scams-malware', 'ai-companions'] as const;
    const { band } = await composeSample(
      `<Include/>\n\n${risks.map((id) => `<Risk id="${id}"/>`).join('\n\n')}`,
      Object.fromEntries(risks.map((id) => [id, long(id)])),
    );
    const laws = slides(band, 'help').filter((slide) => shown(slide).includes('has a law'));
    for (const id of risks) expect(laws.map(shown).join()).toContain(law(id));
    expect(laws.map((slide) => attribute(slide, 'title'))).toEqual([
      'The law',
      'The law, continued',
      'The law, continued',
    ]);
    for (const slide of laws)
      expect(shown(slide)).toContain('You are not in trouble for asking for help.');
    expect(minutes(slides(band, 'help'))).toBe(5);
  });

  test('that is short stands where there is still room, not on a slide behind the long ones', async () => {
    const long = 'A law of as many words as half of a slide can hold, and here they are, ';
    const { band } = await composeSample(
      '<Include/>\n\n<Risk id="grooming"/>\n\n<Risk id="scams-malware"/>\n\n<Risk id="ai-companions"/>',
      Object.fromEntries(
        [
          ['grooming', `${long}one.`],
          ['scams-malware', `${long}two.`],
          ['ai-companions', 'Ask.'],
        ].map(([id = '', law = '']) => [id, module(id).replace(`${id} has a law.`, law)]),
      ),
    );
    const laws = slides(band, 'help').filter((slide) =>
      attribute(slide, 'title')?.startsWith('The law'),
    );
    expect(laws.map(shown).map((text) => /(one|two)\./.exec(text)?.[1])).toEqual(['one', 'two']);
    expect(shown(laws[0] as Component)).toContain('Ask.');
  });
});
