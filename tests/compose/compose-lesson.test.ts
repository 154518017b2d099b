/** One lesson out of a template and modules: what is taken of whom, in which order, and what is said once. */
import { toString as textContent } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import { attribute, inside, itemsOf } from '#compose/nodes.ts';
import { type Component, placeOf } from '#model/lesson/component.ts';
import { composeSample, module, STORIES, TEMPLATE } from './compose-sample.ts';

const FOUR = `<Include/>

<Risk id="grooming" facts="f01"/>

<Risk id="scams-malware"/>

<Risk id="ai-companions"/>`;

const slides = (band: Component, part: string) =>
  inside(band, 'Slide').filter((slide) => attribute(slide, 'part') === part);
const shown = (slide: Component) => textContent(slide);
const items = (list: Component | undefined) =>
  itemsOf(list ? [list] : []).map((item) => textContent(item));
const minutes = (of: readonly Component[], name = 'minutes') =>
  of.reduce((total, slide) => total + Number(attribute(slide, name) ?? 0), 0);

describe('of three risks', () => {
  test('the first one’s story is told, and the others happen in it, before the telling', async () => {
    const { band, problems } = await composeSample(FOUR);
    expect(problems).toEqual([]);
    expect(slides(band, 'story').map((slide) => attribute(slide, 'title'))).toEqual([
      'On Monday: one',
      'The caller sends a page',
      'Nico asks a chatbot',
      'two',
    ]);
  });

  test('how it could begin comes before what is asked, where pupils have met who asks', async () => {
    const beats = (text: string) =>
      module('grooming').replace(
        '<Slide id="one"',
        `<Slide id="zero" when="lead" part="story" beat="pull" title="pull" minutes="2">\n\n${text}\n\n<Notes>\n\nHm.\n\n</Notes>\n\n</Slide>\n\n<Slide id="one"`,
      );
    let stories = STORIES.replace('stage: ask\n    climb: 3', 'stage: door');
    const titles = async (text: string) => {
      const { band } = await composeSample(
        '<Include/>\n\n<Risk id="grooming"/>\n\n<Risk id="scams-malware"/>',
        { grooming: beats(text), stories },
      );
      return slides(band, 'story').map((slide) => attribute(slide, 'title'));
    };
    const turn = 'The caller sends a page';
    expect(await titles('Nico knows the caller.')).toEqual(['pull', turn, 'On Monday: one', 'two']);
    expect(await titles('Nico is bored.')).toEqual(['pull', 'On Monday: one', turn, 'two']);
    stories = STORIES.replace('swap: 1', 'early: [scams-malware]\n    swap: 1');
    expect(await titles('Nico knows the caller.')).toEqual(['pull', turn, 'On Monday: one', 'two']);
  });

  test('the check keeps its own answers, where all that joins comes before what is asked', async () => {
    const answers = async (text: string) => {
      const pull = `<Slide id="zero" when="lead" part="story" beat="pull" title="pull" minutes="2">\n\n${text}\n\n<Notes>\n\nHm.\n\n</Notes>\n\n</Slide>\n\n<Slide id="one"`;
      const { band } = await composeSample(
        '<Include/>\n\n<Risk id="grooming"/>\n\n<Risk id="scams-malware"/>',
        {
          grooming: module('grooming').replace('<Slide id="one"', pull),
          stories: STORIES.replace('stage: ask\n    climb: 3', 'stage: door'),
        },
      );
      return shown(slides(band, 'check')[0] as Component);
    };
    expect(await answers('Nico is bored.')).toContain('Tap at once.');
    expect(await answers('Nico knows the caller.')).not.toContain('Tap at once.');
  });

  test('a story that begins with its ask says how they met, where a turn comes first', async () => {
    const titles = async (stories: string) => {
      const { band } = await composeSample(
        '<Include/>\n\n<Risk id="grooming"/>\n\n<Risk id="scams-malware"/>',
        { stories },
      );
      const [first, ...others] = slides(band, 'story');
      return [
        textContent(inside(first as Component, 'Notes')[0] as Component),
        ...others.map((slide) => attribute(slide, 'title')),
      ];
    };
    const early = STORIES.replace('stage: ask\n    climb: 3', 'stage: door');
    const met = early.replace('swap: 1', 'meets: "A caller says hello."\n    swap: 1');
    expect(await titles(met)).toEqual([
      expect.stringMatching(/^Say: “A caller says hello.”Say: “The caller is in a hurry.”/),
      'On Monday: one',
      'two',
    ]);
    expect((await titles(early)).slice(1)).toEqual(['The caller sends a page', 'two']);
  });

  test('a turn is told of the people of the story, and its notes are the teacher’s', async () => {
    const { band } = await composeSample(FOUR);
    const turn = slides(band, 'story')[1] as Component;
    expect(shown(turn)).toContain('‘Tap!’ says the caller on the line. Nico’s thumb waits.');
    const notes = textContent(inside(turn, 'Notes')[0] as Component);
    expect(notes).toBe(
      'Say: “The caller is in a hurry.”Do: Wait.You might hear: “Tap!” Say: “Why?”',
    );
    expect(placeOf(turn, 'lesson.mdx').file).toBe('lessons/stories/ks3.yaml');
  });

  test('the telling leaves nothing out, and says what is done about each turn', async () => {
    const { band } = await composeSample(FOUR);
    expect(shown(slides(band, 'story').at(-1) as Component)).toContain(
      'Nico leaves nothing out. Ms Adeyemi reports it. A person comes.',
    );
  });

  test('the telling tells of the turns as the stories of its band are told', async () => {
    const past = 'toldToo: "Then {hero} told the rest: {tells}. {mends}"\n';
    const { band } = await composeSample(FOUR, { stories: past + STORIES });
    expect(shown(slides(band, 'story').at(-1) as Component)).toContain(
      'Say: “Then Nico told the rest: that the caller wanted a tap, and that a chatbot agreed.',
    );
  });

  test('a turn may show a screen, with nobody beside it or with the main character', async () => {
    const screen = '{ kind: popup, title: "{link.says}!", rows: ["Quick!", "[Go]"] }';
    const turnWith = async (picture: string) => {
      const stories = STORIES.replace(
        'picture: { show: close-up, mood: unsure, alt: "{hero} and a page.", things: [laptop] }',
        `picture: ${picture}`,
      );
      return slides((await composeSample(FOUR, { stories })).band, 'story')[1] as Component;
    };
    const alone = await turnWith(`{ screen: ${screen} }`);
    const [shownOn] = inside(alone, 'Screen');
    expect([attribute(shownOn as Component, 'title'), items(shownOn)]).toEqual([
      'Tap!',
      ['Quick!', '[Go]'],
    ]);
    expect(inside(alone, 'Scene')).toEqual([]);
    const beside = await turnWith(`{ show: together, mood: unsure, screen: ${screen} }`);
    expect(inside(beside, 'Screen')).toHaveLength(1);
    expect(inside(inside(beside, 'Scene')[0], 'Person')).toHaveLength(1);
  });

  test('families hear afterwards what happened in the story, and are given its questions first', async () => {
    const grooming = module('grooming').replace(
      'about="grooming about"',
      'about="grooming about" told="Nico is called." asks="Who called? | What did Nico do?"',
    );
    const templates = TEMPLATE.replace('The lesson has been taught.', 'It was a story. \\{told}');
    const letterAfter = async (files: Record<string, string>) =>
      inside((await composeSample(FOUR, files)).band, 'LetterAfter')[0] as Component;
    const letter = await letterAfter({ grooming, templates });
    expect(shown(letter)).toContain(
      'It was a story. Nico is called. Also in the story: the caller wants a tap, and a chatbot agrees.',
    );
    expect(items(inside(letter, 'Asks')[0])).toEqual([
      'Who called?',
      'What did Nico do?',
      'What did the people in it do first?',
    ]);
    const untold = await letterAfter({ templates });
    expect(shown(untold)).not.toContain('Also in the story');
    expect(items(inside(untold, 'Asks')[0])).toHaveLength(3);
  });

  test('what is added to be said stands after the whole of what is said first', async () => {
    const { band } = await composeSample(FOUR);
    const lastSlide = shown(slides(band, 'story').at(-1) as Component);
    expect(lastSlide).toMatch(
      /“Hello\..*And that was all\.”Say: “Nico leaves nothing out.*”Do: Nod\./u,
    );
  });

  test('one check asks about all that happened, and the last turn tempts with an answer of its own', async () => {
    const { band } = await composeSample(FOUR);
    const checks = slides(band, 'check');
    expect(checks).toHaveLength(1);
    const text = shown(checks[0] as Component);
    expect(text).toContain('Grooming has begun. The caller wants a tap. A chatbot agrees.');
    expect(text).toContain('Ask a chatbot again.It agrees again.');
    expect(text).toContain('A robot');
    expect(text).not.toContain('Too slow.');
    expect(text).toContain('Yes: somebody helps.');
  });

  test('a class chooses before the story says what was done, and the plan says where to stop', async () => {
    const { band, problems } = await composeSample(FOUR, {
      grooming: module('grooming').replace(
        '<Slide id="check-1"',
        '<Slide id="check-1" beat="choose"',
      ),
    });
    expect(problems).toEqual([]);
    const parts = inside(band, 'Slide').map((slide) => attribute(slide, 'part'));
    expect(parts.slice(parts.indexOf('story'), parts.indexOf('activity'))).toEqual([
      ...['story', 'story', 'story', 'check', 'story'],
    ]);
    expect(textContent(inside(band, 'Plan')[0] as Component)).toContain('Vote before “two”.');
  });

  test('the exit ticket asks what the deck does not', async () => {
    const { band } = await composeSample(FOUR);
    const [exit] = inside(band, 'Exit');
    expect(inside(exit, 'Check').map((check) => attribute(check, 'id'))).toEqual(['grooming-2']);
  });

  test('what the alert is led by has an ask of its own, and from there on the other speaks as it does', async () => {
    const ownSlide =
      '<Slide id="one" mechanism="voice-chat" when="lead" part="story" beat="ask" title="a voice" minutes="4" short="4">\n\nNico hears a voice.\n\n<Notes>\n\nHm.\n\n</Notes>\n\n</Slide>\n\n';
    const files = {
      grooming: module('grooming').replace('<Slide id="two"', `${ownSlide}<Slide id="two"`),
      stories: STORIES.replace(
        'swap: 1',
        'asks: { voice-chat: { sofar: "a voice calls", record: ["A voice calls."], says: whispers } }\n    swap: 1',
      ),
    };
    const toldBy = async (meta: string) =>
      slides((await composeSample(FOUR, files, meta)).band, 'story').map(
        (slide) => `${attribute(slide, 'title')}: ${shown(slide)}`,
      );
    const [ask, turn] = await toldBy('mechanisms: [voice-chat]');
    expect(ask).toContain('a voice: Nico hears a voice.');
    expect(turn).toContain('‘Tap!’ whispers the caller');
    const [plain, plainTurn] = await toldBy('');
    expect(plain).toContain('On Monday: one');
    expect(plainTurn).toContain('‘Tap!’ says the caller');
  });

  test('both activities are those of the first', async () => {
    const { band } = await composeSample(FOUR);
    const texts = slides(band, 'activity').map(shown).join();
    expect(texts).toContain('grooming main.');
    expect(texts).toContain('grooming second.');
    expect(texts).not.toContain('scams-malware');
    expect(texts).not.toContain('ai-companions');
  });

  test('minutes are the band’s, in the whole lesson and on the short route', async () => {
    const { band } = await composeSample(FOUR);
    expect(
      ['welcome', 'baseline', 'story', 'check', 'activity', 'help', 'endpoint', 'closing'].map(
        (part) => minutes(slides(band, part)),
      ),
    ).toEqual([4, 5, 10, 4, 20, 5, 5, 3]);
    expect(minutes(inside(band, 'Slide'), 'short')).toBe(20);
  });

  test('parts stand in order', async () => {
    const { band } = await composeSample(FOUR);
    const parts = inside(band, 'Slide').map((slide) => attribute(slide, 'part'));
    expect([...new Set(parts)]).toEqual([
      'welcome',
      'baseline',
      'story',
      'check',
      'activity',
      'help',
      'endpoint',
      'closing',
    ]);
    expect(parts.filter((part, index) => part !== parts[index - 1])).toHaveLength(8);
  });

  test('a law that all of them state is said once', async () => {
    const { band } = await composeSample(FOUR);
    const law = slides(band, 'help').map(shown).join();
    expect(law.match(/Whoever does it has done wrong\./g)).toHaveLength(1);
  });

  test('the baseline asks of each risk in turn, and ends with the template’s own', async () => {
    const { band } = await composeSample(FOUR);
    const [baseline] = slides(band, 'baseline');
    const items = inside(inside(baseline, 'Statements')[0], 'Statements');
    expect(items).toEqual([]);
    expect(shown(baseline as Component)).toContain(
      'grooming claim one.scams-malware claim one.ai-companions claim one.Telling is worth it.',
    );
  });

  test('the sheet holds the task of the first, and the record of all that happened', async () => {
    const { band } = await composeSample(FOUR);
    const sheet = textContent(inside(band, 'Handout')[0] as Component);
    expect(sheet).toContain('grooming long task.What happened to Nico');
    expect(sheet).toContain('1grooming began.2The caller sent a page.3Nico asks a chatbot.');
  });

  test('plan and letter take most of the first', async () => {
    const { band } = await composeSample(FOUR);
    const plan = textContent(inside(band, 'Plan')[0] as Component);
    expect(plan).toContain('grooming c');
    expect(plan).toContain('scams-malware b');
    expect(plan).not.toContain('scams-malware c');
    expect(plan).toContain(
      'Read grooming. Also in it: “The caller sends a page”, then “Nico asks a chatbot”.',
    );
    const letter = textContent(inside(band, 'Letter')[0] as Component);
    expect(letter).toContain('grooming learnt; scams-malware learnt; and ai-companions learnt');
    // What the alert is about is true of every alert on it; what the story tells is the lesson's.
    expect(letter).toContain('The alert was about people who win children’s trust');
    expect(letter).not.toContain('grooming about');
    expect(letter).toContain(
      'grooming sign onegrooming sign twoscams-malware sign oneai-companions sign one',
    );
    expect(letter).not.toContain('a general sign');
    expect(letter).toContain(
      'In danger, ring 999.Stay calm.grooming first hour.scams-malware first hour.Tell us.',
    );
  });

  test('the plan prepares for what any of them needs, once, and prints for the first', async () => {
    const { band } = await composeSample(FOUR);
    const plan = inside(band, 'Plan')[0] as Component;
    expect(items(inside(plan, 'Prepare')[0])).toEqual([
      'Print grooming.',
      'Mind grooming.',
      'Send the letter first.',
      'Mind scams-malware.',
      'Mind ai-companions.',
      'Slips for all.',
    ]);
  });

  test('the plan says what is enough on each of them', async () => {
    const { band } = await composeSample(FOUR);
    const plan = inside(band, 'Plan')[0] as Component;
    expect(items(inside(plan, 'LookFor')[0])).toEqual([
      'Nearly there: little of grooming.',
      'Secure: enough of grooming.',
      'Secure on scams-malware topic: enough of scams-malware.',
      'Secure on ai-companions topic: enough of ai-companions.',
    ]);
  });

  test('the plan opens with what happens in the story, and what that is about', async () => {
    const { band } = await composeSample(FOUR);
    const plan = textContent(inside(band, 'Plan')[0] as Component);
    expect(plan).toContain(
      'What happens: Grooming has begun. The caller wants a tap. A chatbot agrees.',
    );
  });

  test('what a turn teaches in this story is said in the place of what its risk teaches elsewhere', async () => {
    const stories = STORIES.replace(
      'mends: "{adult} reports it."',
      'mends: "{adult} reports it."\n    learn: why a caller hurries\n    secure: says what the hurry is for.',
    );
    const { band } = await composeSample(FOUR, { stories });
    const letter = textContent(inside(band, 'Letter')[0] as Component);
    expect(letter).toContain('grooming learnt; why a caller hurries; and ai-companions learnt');
    expect(letter).toContain(', and about tricks that are after money, accounts or details.');
    const plan = inside(band, 'Plan')[0] as Component;
    expect(items(inside(plan, 'LookFor')[0])).toContain('Secure: says what the hurry is for.');
    expect(textContent(plan)).not.toContain('enough of scams-malware');
  });

  test('facts go to the stories of their risk', async () => {
    const { band } = await composeSample(FOUR);
    expect(slides(band, 'story').map((slide) => attribute(slide, 'facts'))).toEqual([
      'f01',
      undefined,
      undefined,
      'f01',
    ]);
  });
});

describe('a lesson may put its own in the place of', () => {
  test('a slide, by its id', async () => {
    const { band } = await composeSample(
      '<Include/>\n\n<Risk id="grooming">\n\n<Slide id="two" part="story" title="mine" minutes="3">\n\nMine.\n\n<Notes>\n\nHello.\n\n</Notes>\n\n</Slide>\n\n</Risk>',
    );
    const texts = slides(band, 'story').map(shown).join();
    expect(texts).toContain('Mine.');
    expect(texts).not.toContain('grooming turned.');
  });

  test('a plan, whole', async () => {
    const { band } = await composeSample(
      '<Include>\n\n<Plan before="mine" next="mine">\n\n<Cover>\n\nMine.\n\n</Cover>\n\n</Plan>\n\n</Include>\n\n<Risk id="grooming"/>',
    );
    expect(inside(band, 'Plan').map((plan) => attribute(plan, 'before'))).toEqual(['mine']);
  });

  test('nothing, with without', async () => {
    const { band } = await composeSample('<Include/>\n\n<Risk id="grooming" without="check-2"/>');
    expect(slides(band, 'check').map((slide) => attribute(slide, 'title'))).toEqual(['check one']);
  });
});

test('a band with everything of its own is left as it is', async () => {
  const ownSlide = '<Slide part="welcome" title="Own" minutes="4">\n\nOwn.\n\n</Slide>';
  const { band, problems } = await composeSample(ownSlide);
  expect(problems).toEqual([]);
  expect(inside(band, 'Slide').map((slide) => attribute(slide, 'title'))).toEqual(['Own']);
});

describe('is refused, with its place:', () => {
  test('a risk that cannot join the story, with what it would need', async () => {
    const { band, problems } = await composeSample(
      '<Include/>\n\n<Risk id="grooming"/>\n\n<Risk id="personal-information"/>',
    );
    expect(problems.map(({ ruleId, place, reason }) => [ruleId, place.line, reason])).toEqual([
      [
        'reference-resolves',
        15,
        'Unexpected <Risk id="personal-information"/> beside grooming in ks3, expected one that joins its story: the story has no “clue” for it to hang on',
      ],
    ]);
    expect(textContent(band)).not.toContain('personal-information');
  });

  test('a turn with a slot that it does not need', async () => {
    const { problems } = await composeSample('<Include/>\n\n<Risk id="grooming"/>', {
      stories: STORIES.replace('{hero} asks {alone.with}.', '{hero} asks {face.what}.'),
    });
    expect(problems.map(({ reason }) => reason).join()).toContain('“{face.what}” is not among');
  });

  test('a risk without a module', async () => {
    const { problems } = await composeSample('<Include/>\n\n<Risk id="viral-challenges"/>');
    expect(problems.map(({ ruleId, place }) => [ruleId, place.file, place.line])).toEqual([
      ['reference-resolves', 'lesson.mdx', 13],
    ]);
  });

  test('a frame without a template', async () => {
    const { problems } = await composeSample('<Include/>\n\n<Risk id="grooming"/>', {
      templates: TEMPLATE.replace('band="ks3"', 'band="ks4"'),
    });
    expect(problems.map(({ ruleId }) => ruleId)).toContain('reference-resolves');
  });

  test('a name in braces that nothing fills, in the module that has it', async () => {
    const { problems } = await composeSample('<Include/>\n\n<Risk id="grooming"/>', {
      grooming: module('grooming').replace('grooming turned.', '\\{nobody} turned.'),
    });
    expect(problems.map(({ ruleId, place }) => [ruleId, place.file])).toEqual([
      ['nothing-left-over', 'risks/grooming.mdx'],
    ]);
  });

  test('a module under another name', async () => {
    const { problems } = await composeSample('<Include/>\n\n<Risk id="grooming"/>', {
      grooming: module('grooming').replace('risk: grooming', 'risk: scams-malware'),
    });
    expect(problems.map(({ ruleId }) => ruleId)).toContain('reference-resolves');
  });
});
