/** What lead stories offer, and what joins them: each incident is whole, honest about what it shows, and one. */
import { toString as textContent } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import { attribute, inside, itemsOf } from '#compose/nodes.ts';
import type { Band } from '#model/band.ts';
import type { Component } from '#model/lesson/component.ts';
import { joinTurns } from '#model/lesson/join-turns.ts';
import { saysOf, shownIn, type Telling } from '#model/lesson/story.ts';
import { tellingsOf } from '#model/lesson/tellings.ts';
import { sharedDataForTests } from '#scripts/samples/shared-data.ts';

const { sharedData, modules } = await sharedDataForTests();

interface Told {
  band: Band;
  /** The risk's id for its first story, an id of its own for a further one. */
  id: string;
  risk: string;
  telling: Telling;
  module: Component;
  /** The story’s slides, in order, as it is told where no mechanism has an ask of its own. */
  slides: Component[];
  /** Asks by other mechanisms, and what leads to them. */
  asks: Component[];
}

const everyTelling: Told[] = sharedData.bands.flatMap((band) =>
  tellingsOf(modules, band.id).flatMap(({ id, risk, telling, module }) => {
    if (!telling) return [];
    const all = inside(module, 'Slide').filter((slide) => attribute(slide, 'part') === 'story');
    const [slides, asks] = [false, true].map((is) =>
      all.filter((slide) => (attribute(slide, 'mechanism') !== undefined) === is),
    );
    return [{ band, id, risk, telling, module, slides: slides ?? [], asks: asks ?? [] }];
  }),
);
const at = ({ band, id }: Told) => `${band.id}, ${id}`;
const nameOf = (id: string | null) =>
  sharedData.cast.find((character) => character.id === id)?.name ?? '?';
/** What pupils read of a slide: its title and texts; the youngest hear the notes read out. */
const shown = ({ band }: Told, slide: Component): string => {
  const notes = band.readAloud ? '' : textContent(inside(slide, 'Notes')[0] ?? slide);
  const text = textContent(slide);
  return `${attribute(slide, 'title')} ${inside(slide, 'Notes').length > 0 ? text.replace(notes, '') : text}`;
};
/** Words by which time passes. */
const LATER =
  /\b(next (day|morning)|hours later|at night|that (night|evening)|late (that|in the)|(one|two|three|four) in the morning|(after|at) midnight|bedtime)\b/i;
const heard = (slide: Component): string => `${attribute(slide, 'title')} ${textContent(slide)}`;

test('every risk that a band may be taught has a lead story there, and from Key Stage 1 on a turn', () => {
  const due = sharedData.risks.flatMap((risk) =>
    sharedData.bands
      .filter((band) => (risk.bands[band.id]?.depth ?? 'none') !== 'none')
      .map((band) => ({ risk: risk.id, band })),
  );
  const lacking = due.flatMap(({ risk, band }) => {
    const stories = modules.stories.get(band.id);
    return [
      ...(stories?.tellings[risk] ? [] : [`${band.id}, ${risk}: no telling`]),
      ...(band.risksPerLesson === 1 || stories?.turns[risk]
        ? []
        : [`${band.id}, ${risk}: no turn`]),
    ];
  });
  expect(lacking).toEqual([]);
});

describe('a lead story', () => {
  test('is told in the beats of its age', () => {
    const beats = (band: Band) =>
      band.readAloud
        ? ['ask', 'tell']
        : ['pull', 'ask', 'tell', ...(band.ages[0] >= 11 ? ['rest'] : [])];
    const wrong = everyTelling.filter(
      ({ band, slides }) =>
        slides.map((slide) => attribute(slide, 'beat')).join() !== beats(band).join(),
    );
    expect(wrong.map(at)).toEqual([]);
  });

  test('has its people in its cast, and names the main character in its slides', () => {
    const wrong = everyTelling.flatMap((story) => {
      const { telling, module, slides } = story;
      const cast = (attribute(module, 'cast') ?? '').split(/\s+/);
      const { hero, confidant, adult, home } = telling;
      const missing = [hero, confidant, adult, home].filter((id) => id && !cast.includes(id));
      const [name = ''] = [nameOf(hero)];
      const unnamed = [...slides, ...story.asks].filter((slide) => !heard(slide).includes(name));
      return [
        ...missing.map((id) => `${at(story)}: ${id} is not in its cast`),
        ...unnamed.map((slide) => `${at(story)}: ${name} is not on “${attribute(slide, 'title')}”`),
      ];
    });
    expect(wrong).toEqual([]);
  });

  test('tells at least one adult by name', () => {
    const wrong = everyTelling.filter(({ telling, slides }) => {
      const tell = slides.find((slide) => attribute(slide, 'beat') === 'tell');
      return !tell || !heard(tell).includes(nameOf(telling.adult));
    });
    expect(wrong.map(at)).toEqual([]);
  });

  test('shows what it says it shows: two words at least that prove the mechanism', () => {
    const wrong = everyTelling.flatMap((story) =>
      shownIn(story.telling).flatMap((id) => {
        const mechanism = sharedData.mechanisms.find((known) => known.id === id);
        const asks = story.asks.filter((slide) => attribute(slide, 'mechanism') === id);
        const replaced = asks.map((slide) => attribute(slide, 'id'));
        const others = story.slides.filter((slide) => !replaced.includes(attribute(slide, 'id')));
        const text = [...others, ...asks]
          .map((slide) => shown(story, slide))
          .join(' ')
          .toLowerCase();
        const proofs = (mechanism?.proof ?? []).filter((stem) =>
          new RegExp(`(?<!\\p{L})${stem.toLowerCase()}`, 'u').test(text),
        );
        return proofs.length >= 2
          ? []
          : [`${at(story)}: ${id}, ${mechanism ? `only ${proofs.join() || 'none'}` : 'unknown'}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('calls nobody of the school somebody “you have not met”: a peer who writes is known on the screen', () => {
    const wrong = everyTelling
      .filter(({ telling }) => telling.other.is === 'peer')
      .flatMap((story) =>
        [...story.slides, ...story.asks]
          .flatMap((slide) => inside(slide, 'Screen'))
          .filter((screen) => textContent(screen).includes(`${story.telling.other.name}:`))
          .filter((screen) => attribute(screen, 'kind') === 'dm')
          .filter(
            (screen) => !(attribute(screen, 'known') ?? '').includes(story.telling.other.name),
          )
          .map(() => at(story)),
      );
    expect(wrong).toEqual([]);
  });

  test('has an ask for each mechanism that has one of its own, at most another beginning or telling, and no other', () => {
    const wrong = everyTelling.filter(({ telling, asks }) => {
      const drawnIn = (beat: string) =>
        asks
          .filter((slide) => attribute(slide, 'beat') === beat)
          .map((slide) => attribute(slide, 'mechanism') ?? '')
          .toSorted();
      const known = Object.keys(telling.asks).toSorted();
      return (
        drawnIn('ask').join() !== known.join() ||
        ['pull', 'tell'].some((beat) => drawnIn(beat).some((id) => !known.includes(id))) ||
        asks.some((slide) => !['pull', 'ask', 'tell'].includes(attribute(slide, 'beat') ?? ''))
      );
    });
    expect(wrong.map(at)).toEqual([]);
  });

  test('of a dare or a scare says to pupils that it may stop, at any time, and that nobody is in trouble for telling', () => {
    const silent = everyTelling
      .filter(({ risk }) => risk === 'viral-challenges')
      .filter((told) => {
        const all = told.slides.map((slide) => shown(told, slide)).join(' ');
        return !/\b(stops?|turn round)\b/.test(all) || !/\bin trouble\b/.test(all);
      });
    expect(silent.map(at)).toEqual([]);
  });

  test('from nine on asks the class what it would do before it tells what was done', () => {
    const wrong = everyTelling.filter(({ band, module }) => {
      const [first, ...rest] = inside(module, 'Slide')
        .filter((slide) => attribute(slide, 'part') === 'check')
        .filter((slide) => attribute(slide, 'mechanism') === undefined)
        .map((slide) => attribute(slide, 'beat'));
      return band.ages[0] >= 9 && (first !== 'choose' || rest.includes('choose'));
    });
    expect(wrong.map(at)).toEqual([]);
  });

  test('that is told at once leaves no night between ask and telling', () => {
    const wrong = everyTelling.filter(
      ({ telling }) => telling.atOnce && LATER.test(telling.hooks.alone?.when ?? ''),
    );
    expect(wrong.map(at)).toEqual([]);
  });

  test('that a threat leads has whatever is asked before the threat', () => {
    const wrong = everyTelling
      .filter(({ risk }) => risk === 'sexual-extortion')
      .flatMap((story) => {
        const { band, id, risk, telling, slides } = story;
        const stories = modules.stories.get(band.id);
        const asks = Object.entries(stories?.turns ?? {})
          .filter(([turn, { stage }]) => stage === 'ask' && turn !== 'scams-malware')
          .map(([turn]) => turn)
          .filter(
            (turn) => joinTurns([risk, turn], stories, band, sharedData.risks, id).turns.length > 0,
          );
        const [first] = slides;
        const isMet =
          first && attribute(first, 'beat') === 'ask'
            ? telling.meets
            : first && heard(first).includes(telling.other.name);
        return [
          ...(asks.length > 0 && !isMet
            ? [`${at(story)}: ${telling.other.name} comes too late`]
            : []),
          ...asks
            .filter((turn) => !telling.early.includes(turn))
            .map((turn) => `${at(story)}: ${turn} after the threat`),
        ];
      });
    expect(wrong).toEqual([]);
  });

  test('has a present before the picture that it is to pay for', () => {
    const wrong = everyTelling.filter(({ band, id, risk, telling }) => {
      if (risk !== 'image-sharing') return false;
      const stories = modules.stories.get(band.id);
      const { turns } = joinTurns([risk, 'grooming'], stories, band, [], id);
      return (
        turns.length > 0 && telling.other.is === 'account' && !telling.early.includes('grooming')
      );
    });
    expect(wrong.map(at)).toEqual([]);
  });

  test('says “don’t tell” in other words than a turn that joins it', () => {
    const wrong = everyTelling.filter(({ telling, slides, asks }) => {
      const hook = telling.hooks['shut-out']?.says;
      return hook && [...slides, ...asks].some((slide) => heard(slide).includes(hook));
    });
    expect(wrong.map(at)).toEqual([]);
  });

  test('from five to nine asks of a new case: another child than the one whose story has just been told', () => {
    const wrong = everyTelling.filter(({ band, telling, module }) => {
      const asked = inside(module, 'Slide')
        .filter((slide) => attribute(slide, 'id') === 'check-1')
        .flatMap((slide) => [
          `${attribute(slide, 'title')}`,
          ...inside(slide, 'Check').map((check) => `${attribute(check, 'question')}`),
        ]);
      const isYoung = band.ages[0] >= 5 && band.ages[0] < 9;
      const isOld = asked.some((text) => text.includes(nameOf(telling.hero)));
      return isYoung && (asked.length === 0 || isOld || telling.swap !== undefined);
    });
    expect(wrong.map(at)).toEqual([]);
  });

  test('that lets turns take a place in its check meets only turns with an answer for it', () => {
    const wrong = everyTelling.filter(
      ({ band, telling }) =>
        telling.swap !== undefined &&
        Object.values(modules.stories.get(band.id)?.turns ?? {}).some(({ option }) => !option),
    );
    expect(wrong.map(at)).toEqual([]);
  });

  test('lets a turn take the place of a wrong answer only', () => {
    const wrong = everyTelling.filter(({ telling, module }) => {
      const check = inside(module, 'Slide').find((slide) => attribute(slide, 'id') === 'check-1');
      const options = itemsOf(check ? inside(check, 'Check') : []);
      const swapped = options[(telling.swap ?? 0) - 1];
      return telling.swap !== undefined && swapped?.checked !== false;
    });
    expect(wrong.map(at)).toEqual([]);
  });
});

describe('a further story', () => {
  const further = everyTelling.filter(({ id, risk }) => id !== risk);
  const firstOf = ({ band, risk }: Told) =>
    everyTelling.find((story) => story.band.id === band.id && story.id === risk);

  test('is another story than the first of its risk: another hero, other, record and ending', () => {
    const wrong = further.flatMap((story) => {
      const first = firstOf(story);
      const last = ({ slides }: Told) => textContent(slides.at(-1) ?? story.module);
      const linesOf = ({ telling }: Told) => telling.record.map(saysOf);
      return [
        ...(first?.telling.hero === story.telling.hero ? [`${at(story)}: the same hero`] : []),
        ...(first?.telling.other.name === story.telling.other.name
          ? [`${at(story)}: the same other`]
          : []),
        ...linesOf(story)
          .filter((line) => first && linesOf(first).includes(line))
          .map((line) => `${at(story)}: the same line, “${line}”`),
        ...(first && last(first) === last(story) ? [`${at(story)}: the same ending`] : []),
      ];
    });
    expect(wrong).toEqual([]);
  });

  test('has a check, an activity and, where pupils write, a sheet of its own', () => {
    const wrong = further.filter(({ band, module }) => {
      const parts = inside(module, 'Slide').map((slide) => attribute(slide, 'part'));
      const isWhole = ['check', 'activity'].every((part) => parts.includes(part));
      return !isWhole || (!band.readAloud && inside(module, 'Sheet').length === 0);
    });
    expect(wrong.map(at)).toEqual([]);
  });
});

describe('a turn', () => {
  const turns = sharedData.bands.flatMap((band) =>
    Object.entries(modules.stories.get(band.id)?.turns ?? {}).map(([risk, turn]) => ({
      band,
      risk,
      turn,
    })),
  );

  test('joins at least three stories of its age', () => {
    const lonely = turns.flatMap(({ band, risk }) => {
      const stories = modules.stories.get(band.id);
      const joined = Object.keys(stories?.tellings ?? {}).filter(
        (lead) =>
          lead !== risk &&
          joinTurns([lead, risk], stories, band, sharedData.risks).left.length === 0,
      );
      return joined.length >= 3 ? [] : [`${band.id}, ${risk}: ${joined.length}`];
    });
    expect(lonely).toEqual([]);
  });

  test.each([
    ['stranger-contact', ['account']],
    ['impersonation', ['account']],
    ['grooming', ['account', 'peer']],
    ['image-sharing', ['account', 'peer']],
    ['sexual-extortion', ['account', 'peer']],
  ])('%s is never done by a program, a shop or a feed', (id, able) => {
    const wrong = turns.filter(
      ({ risk, turn }) => risk === id && !(turn.of ?? ['any']).every((kind) => able.includes(kind)),
    );
    expect(wrong.map(({ band }) => band.id)).toEqual([]);
  });

  test('in which a night or a day passes says so: a story that is told at once does not take it', () => {
    const wrong = turns.filter(
      ({ turn }) =>
        turn.stage === 'after' && turn.later !== true && LATER.test(turn.slide.join(' ')),
    );
    expect(wrong.map(({ band, risk }) => `${band.id}, ${risk}`)).toEqual([]);
  });

  test('threatens only with what somebody holds', () => {
    const wrong = turns.filter(
      ({ risk, turn }) => risk === 'sexual-extortion' && turn.stage !== 'after',
    );
    expect(wrong.map(({ band }) => band.id)).toEqual([]);
  });

  test('has a line of the record wherever pupils read for themselves', () => {
    const wrong = turns.filter(({ band, turn }) => !band.readAloud && !turn.record);
    expect(wrong.map(({ band, risk }) => `${band.id}, ${risk}`)).toEqual([]);
  });
});

describe('of the risks that cannot be told together', () => {
  const [uks2] = sharedData.bands.filter(({ id }) => id === 'uks2');
  const stories = modules.stories.get('uks2');
  const left = (risks: string[]) =>
    uks2 ? joinTurns(risks, stories, uks2, sharedData.risks).left.map(({ risk }) => risk) : [];

  test('below eleven one lesson holds one that is grave', () =>
    expect(left(['grooming', 'image-sharing'])).toEqual(['image-sharing']));

  test('no more join than there are minutes for', () =>
    expect(
      left(['live-recording', 'stranger-contact', 'personal-information', 'scams-malware']),
    ).toEqual(['scams-malware']));

  test('none joins a story in which it would not be true', () => {
    const of = everyTelling.filter(({ telling }) => telling.refuses.length > 0);
    expect(of.map(({ id }) => id)).toContain('trick-uks2-filip');
    const joined = of.flatMap(({ band, id, risk, telling }) =>
      telling.refuses.flatMap(
        (turn) =>
          joinTurns([risk, turn], modules.stories.get(band.id), band, sharedData.risks, id).turns,
      ),
    );
    expect(joined).toEqual([]);
  });
});
