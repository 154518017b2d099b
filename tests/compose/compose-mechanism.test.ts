/** What the alert's mechanism brings into a composed lesson. */
import { toString as textContent } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import { attribute, inside, itemsOf } from '#compose/nodes.ts';
import type { Component } from '#model/lesson/component.ts';
import { sharedDataForTests } from '#scripts/samples/shared-data.ts';
import { composeSample, STORIES, TEMPLATE } from './compose-sample.ts';

const { sharedData } = await sharedDataForTests();

const slides = (band: Component, part: string) =>
  inside(band, 'Slide').filter((slide) => attribute(slide, 'part') === part);
const shown = (slide: Component) => textContent(slide);
const items = (list: Component | undefined) =>
  itemsOf(list ? [list] : []).map((item) => textContent(item));

test('the alert’s own signs come first in the letter', async () => {
  const { band } = await composeSample(
    '<Include>\n\n<Signs>\n\n- a sign of this alert\n\n</Signs>\n\n</Include>\n\n<Risk id="grooming"/>',
  );
  const letter = textContent(inside(band, 'Letter')[0] as Component);
  expect(letter).toContain('a sign of this alertgrooming sign onegrooming sign twoa general sign');
});

describe('what the alert’s service does', () => {
  const [pairing] = sharedData.mechanisms.filter(({ id }) => id === 'random-pairing');
  const composed = async (meta: string) =>
    (await composeSample('<Include/>\n\n<Risk id="grooming"/>', {}, meta)).band;

  test('is told to families, with its own sign, step and question, and why it is liked', async () => {
    const band = await composed('mechanisms: [random-pairing]');
    const letter = textContent(inside(band, 'Letter')[0] as Component);
    for (const sentence of [
      pairing?.adults.letter,
      pairing?.likes,
      pairing?.adults.sign,
      pairing?.adults.home,
    ])
      expect(letter).toContain(sentence);
  });

  test('stands before the alert’s own account, a picked sentence or a whole one', async () => {
    const letterWith = async (says: string) => {
      const sentences = {
        s00000001: { adults: 'quoted' as const, kind: 'incident' as const, says },
      };
      const { band } = await composeSample(
        '<Include/>\n\n<Risk id="grooming"/>',
        {},
        'mechanisms: [random-pairing]',
        sentences,
      );
      return textContent(inside(band, 'Letter')[0] as Component);
    };
    const short = 'A stranger is shown to a child.';
    const account = `${'A stranger is shown to a child, and asks for a name. '.repeat(3)}Then for more.`;
    expect(await letterWith(short)).toContain(pairing?.adults.letter);
    expect(await letterWith(account)).toContain('Then for more.');
    expect(await letterWith(account)).toContain(pairing?.adults.letter);
  });

  test('is told with its law and its first step, to families of pupils from eleven on', async () => {
    const band = await composed('mechanisms: [easy-money]');
    const letter = inside(band, 'Letter')[0] as Component;
    expect(textContent(letter)).toContain(
      'The law. Passing on money that may be stolen can be a crime',
    );
    expect(textContent(inside(letter, 'FirstHour')[0] as Component)).toContain('Don’t move it');
  });

  test('has no line on why it is liked where nobody knows what it is', async () => {
    const TEMPLATES = TEMPLATE.replace(
      '<Openers>',
      '**What draws children in.** <Mechanism says="likes"/>\n\n<Openers>',
    );
    const letterOf = async (meta: string) => {
      const { band } = await composeSample(
        '<Include/>\n\n<Risk id="grooming"/>',
        { templates: TEMPLATES },
        meta,
      );
      return textContent(inside(band, 'Letter')[0] as Component);
    };
    expect(await letterOf('mechanisms: [random-pairing]')).toContain('What draws children in.');
    expect(await letterOf('mechanisms: []')).not.toContain('What draws children in.');
  });

  test('is asked of no pupil whose story does not show it', async () => {
    const { band } = await composeSample(
      '<Include/>\n\n<Risk id="grooming"/>',
      { stories: STORIES.replaceAll(', random-pairing]', ']') },
      'mechanisms: [random-pairing]',
    );
    expect(shown(slides(band, 'baseline')[0] as Component)).toContain('grooming claim one.');
    expect(shown(slides(band, 'baseline')[0] as Component)).not.toContain('leave a chat');
    expect(textContent(inside(band, 'Plan')[0] as Component)).not.toContain('It is rude');
  });

  test('is asked of no pupil whose story never names what its statement is on', async () => {
    const stories = STORIES.replaceAll(', random-pairing]', ', fake-shops]');
    const { band } = await composeSample(
      '<Include/>\n\n<Risk id="grooming"/>',
      { stories },
      'mechanisms: [fake-shops]',
    );
    const baseline = shown(slides(band, 'baseline')[0] as Component);
    expect(baseline).toContain('grooming claim one.');
    expect(baseline).not.toContain('shop');
  });

  test('is what families ask and try after the lesson, where the story showed it, and else not', async () => {
    const templates = TEMPLATE.replace(
      'You may look through',
      '**One thing to try.** <Mechanism says="step" else="Tell a joke."/>\n\nYou may look through',
    );
    const letterAfter = async (stories: string) => {
      const meta = 'mechanisms: [random-pairing]';
      const files = { templates, stories };
      const { band } = await composeSample('<Include/>\n\n<Risk id="grooming"/>', files, meta);
      return shown(inside(band, 'LetterAfter')[0] as Component);
    };
    const showing = await letterAfter(STORIES);
    expect(showing).toContain(pairing?.adults.home);
    expect(showing).toContain(`One thing to try. ${pairing?.adults.step}`);
    const other = await letterAfter(STORIES.replaceAll(', random-pairing]', ']'));
    expect(other).not.toContain(pairing?.adults.home);
    expect(other).toContain('One thing to try. Tell a joke.');
  });

  test('is among the ways to start talking only where the story shows it', async () => {
    const openers = async (stories: string) => {
      const meta = 'mechanisms: [random-pairing]';
      const { band } = await composeSample(
        '<Include/>\n\n<Risk id="grooming"/>',
        { stories },
        meta,
      );
      return items(inside(inside(band, 'Letter')[0], 'Openers')[0]);
    };
    expect((await openers(STORIES))[0]).toBe(pairing?.adults.home);
    const other = await openers(STORIES.replaceAll(', random-pairing]', ']'));
    expect(other[0]).toBe('grooming opener one?');
    expect(other).not.toContain(pairing?.adults.home);
  });

  test('is asked of pupils first, and answered at the end', async () => {
    const band = await composed('mechanisms: [random-pairing]');
    const claim = pairing?.pupils['11-14']?.claim;
    const [first] = itemsOf(inside(slides(band, 'baseline')[0], 'Statements'));
    expect(first && textContent(first)).toBe(claim?.says);
    expect(textContent(band)).toContain(claim?.because);
  });

  test('is answered in the marks of the band’s own scale', async () => {
    const templates = TEMPLATE.replace('Agree | Disagree', 'I’d argue for | I’d argue against');
    const meta = 'mechanisms: [random-pairing]';
    const { band } = await composeSample(
      '<Include/>\n\n<Risk id="grooming"/>',
      { templates },
      meta,
    );
    const because = pairing?.pupils['11-14']?.claim.because;
    expect(textContent(band)).toContain(`I’d argue against. ${because}`);
  });

  test('leaves no gap where none is written', async () => {
    expect(JSON.stringify(await composed(''))).not.toContain('Mechanism');
  });
});
