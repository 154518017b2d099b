import { describe, expect, test } from 'vitest';
import { defaultHandouts } from '#adapt/default-handouts/default-handouts.ts';
import { symbolOf } from '#adapt/default-handouts/word-symbols.ts';
import { forPupils } from '#adapt/for-pupils.ts';
import { loadPictures } from '#scripts/engines/pictures.ts';
import { prepareFixture } from '../prepare-fixture.ts';

const library = loadPictures()([]);
const hasPicture = (name: string) => library(name) !== null;

describe('the papers that every lesson has', async () => {
  const { lessons } = await prepareFixture();
  const version = lessons[0]?.versions[0]?.version;
  if (!version) throw new Error('The fixture has no version');
  const ids = (phase: 'early' | 'primary' | 'secondary', readAloud = phase === 'early') =>
    defaultHandouts(
      { ...version, band: { ...version.band, phase, readAloud } },
      hasPicture,
      null,
    ).map(({ id }) => id);

  test('suit the age: no ticket and no slips for who can’t write', () => {
    for (const cannotWrite of [ids('early'), ids('early', false), ids('primary', true)])
      for (const paper of ['exit-ticket', 'question-slips'])
        expect(cannotWrite).not.toContain(paper);
    for (const phase of ['primary', 'secondary'] as const)
      expect(ids(phase)).toEqual(expect.arrayContaining(['exit-ticket', 'question-slips']));
    for (const phase of ['early', 'primary', 'secondary'] as const)
      expect(ids(phase)).toEqual(expect.arrayContaining(['before-the-lesson', 'help-poster']));
  });

  test('show the youngest each word that has a symbol, and others none where only two have', () => {
    const shown = (phase: 'early' | 'primary') => {
      const band = { ...version.band, phase, readAloud: phase === 'early' };
      const papers = defaultHandouts({ ...version, band }, hasPicture, null);
      const blocks = papers.find(({ id }) => id === 'before-the-lesson')?.blocks ?? [];
      return blocks.flatMap((block) =>
        block.kind === 'symbols' ? block.items.map(({ word }) => word).filter(Boolean) : [],
      );
    };
    expect(shown('early')).toEqual(['proof', 'trust']);
    expect(shown('primary')).toEqual([]);
  });

  test('ask the deck’s own question, and keep its answer from pupils', () => {
    const ticket = JSON.stringify(version.defaultHandouts.find(({ id }) => id === 'exit-ticket'));
    expect(ticket).toContain('What does Wren know about the flyer?');
    expect(ticket).toContain('It is not proof');
    const pupils = JSON.stringify(forPupils(version).defaultHandouts);
    expect(pupils).toContain('What does Wren know about the flyer?');
    expect(pupils).not.toContain('It is not proof');
  });

  test('have the scene on their poster in which somebody is told, where the story has one', () => {
    const stage = { setting: 'hall', light: 'day', people: [], things: [], says: [] } as const;
    const scene = (show: 'child-tells' | 'together') =>
      ({
        kind: 'scene',
        alt: show,
        backdrop: 'plain',
        things: [],
        stage: { ...stage, show, place: version.place },
        place: version.place,
      }) as const;
    const posterOf = (...shows: ('child-tells' | 'together')[]) => {
      const slides = version.slides.map((slide, index) =>
        index === 0 ? { ...slide, blocks: shows.map(scene) } : { ...slide, blocks: [] },
      );
      const papers = defaultHandouts(
        { ...version, slides } as unknown as typeof version,
        hasPicture,
        null,
      );
      return papers.find(({ id }) => id === 'help-poster')?.blocks[0];
    };
    expect(posterOf('child-tells', 'together')).toMatchObject({
      kind: 'scene',
      alt: 'child-tells',
    });
    expect(posterOf('together')?.kind).not.toBe('scene');
  });

  test('say on their poster what anybody may hear, and leave who did what to the story', () => {
    const said = {
      kind: 'speech',
      who: 'wren',
      thought: false,
      place: version.place,
      nodes: [
        {
          type: 'paragraph',
          children: [
            {
              type: 'text',
              value: 'Thank you for telling me. Rhodri did wrong. You’re not in trouble. Sit.',
            },
          ],
        },
      ],
    };
    const scene = {
      kind: 'scene',
      alt: 'Wren tells.',
      backdrop: 'plain',
      things: [],
      place: version.place,
      stage: {
        setting: 'hall',
        light: 'day',
        show: 'child-tells',
        people: [],
        things: [],
        says: [said],
        place: version.place,
      },
    };
    const slides = version.slides.map((slide) => ({ ...slide, blocks: [scene] }));
    const papers = defaultHandouts(
      { ...version, slides } as unknown as typeof version,
      hasPicture,
      null,
    );
    const poster = JSON.stringify(papers.find(({ id }) => id === 'help-poster')?.blocks[0]);
    expect(poster).toContain('Thank you for telling me. You’re not in trouble.');
    expect(poster).not.toMatch(/Rhodri|Sit\./);
  });

  test('have symbols that the library can draw', () => {
    for (const word of ['tell', 'private', 'live video', 'trusted adult', 'privacy settings'])
      expect([word, hasPicture(symbolOf(word) ?? '')]).toEqual([word, true]);
    expect(symbolOf('function Object() { [native code] }')).toBeNull();
  });
});
