/** Further stories are whole: each leads a lesson on what it was written for, with risks that join it, without a problem. */
import { beforeAll, expect, test } from 'vitest';
import { safeTonightForAdults } from '#adapt/safe-tonight.ts';
import { attribute, idsIn, named } from '#compose/nodes.ts';
import { printProblems } from '#diagnostics/print-problems.ts';
import { chooseTelling } from '#draft/choose/choose-telling.ts';
import type { Band } from '#model/band.ts';
import { joinTurns } from '#model/lesson/join-turns.ts';
import { type Tellable, tellingsOf } from '#model/lesson/tellings.ts';
import { forPupilsOf } from '#model/mechanism.ts';
import { prepare } from '#pipeline';
import { writePowerPoint } from '#render/pptx/write-powerpoint.ts';
import { createOffice } from '#scripts/engines/office.ts';
import { loadPictures } from '#scripts/engines/pictures.ts';
import { bandToTry, lessonToTry } from '#scripts/samples/lesson-to-try.ts';
import { PLAIN_ALERT } from '#scripts/samples/plain-alert.ts';
import { moduleSources, sharedDataForTests, sharedSources } from '#scripts/samples/shared-data.ts';
import { isProof, oneOfEach } from '../proof.ts';

const { sharedData, modules } = await sharedDataForTests();

/** A lesson that tells it, with the first risks of the taxonomy that join it. */
function lessonOn(band: Band, { id, risk, telling, module }: Tellable) {
  const stories = modules.stories.get(band.id);
  const able = sharedData.risks
    .map((risk) => risk.id)
    .filter((id) => id !== risk && modules.risks.get(id)?.bands.has(band.id));
  const { turns } = joinTurns([risk, ...able], stories, band, sharedData.risks, id);
  const mechanism = sharedData.mechanisms.find((mechanism) => mechanism.id === telling?.shows[0]);
  const outcome = mechanism && forPupilsOf(mechanism, band, sharedData.bands)?.outcome;
  const toTry = bandToTry({
    id: band.id,
    risks: [risk, ...turns.map((turn) => turn.risk)],
    telling: id,
    title: attribute(module, 'title') ?? '',
    outcome: (outcome ?? attribute(module, 'outcome') ?? '').replaceAll('"', '’'),
  });
  const text = lessonToTry(risk, [toTry], { mechanism: mechanism?.id ?? '' });
  return {
    slug: id,
    lesson: { path: `to-try/${id}.mdx`, text },
    alert: { path: `to-try/${id}.md`, text: PLAIN_ALERT },
    shingles: null,
  };
}

/** Of the stories every so manieth, from all bands and families: each is checked again wherever it is taught. */
const SOME = isProof ? 1 : 3;
/** Those of which more is asked below. */
const ASKED = ['gifts-ks3-luca', 'feed-ks3-ivo', 'group-ks3-hollie'];
const libraryFor = loadPictures();
const library = libraryFor([]);
let lessons: ReturnType<typeof lessonOn>[] = [];
let prepared: Awaited<ReturnType<typeof prepare>>;
beforeAll(async () => {
  lessons = sharedData.bands
    .flatMap((band) =>
      tellingsOf(modules, band.id)
        .filter(({ id, risk }) => id !== risk)
        .map((story) => ({ band, story })),
    )
    .filter(({ story }, at) => at % SOME === 0 || ASKED.includes(story.id))
    .map(({ band, story }) => lessonOn(band, story));
  prepared = await prepare(
    { sharedData: sharedSources, modules: moduleSources, lessons },
    { today: '2026-11-24', hasPicture: (name) => library(name) !== null },
  );
});

test('each of them passes every rule', () => {
  expect(lessons.length).toBeGreaterThan(0);
  expect(printProblems(prepared.problems, { color: false })).toBe('');
  expect(prepared.lessons.flatMap(({ versions }) => versions)).toHaveLength(lessons.length);
});

test('opens on a cover that says whom the story is about', () => {
  const covers = prepared.lessons.flatMap(({ lesson, versions }) =>
    versions.flatMap(({ version }) => {
      const { telling } =
        tellingsOf(modules, version.band.id).find(({ id }) => id === lesson.slug) ?? {};
      const hero = telling && version.cast[telling.hero]?.name;
      return ['lks2', 'uks2'].includes(version.band.id)
        ? [{ hero, says: JSON.stringify(version.slides[0]) }]
        : [];
    }),
  );
  expect(covers.filter(({ hero, says }) => !says.includes(`story is about ${hero}`))).toEqual([]);
  expect(covers.length).toBeGreaterThan(0);
});

test('sends where its story needs it, and asks “safe tonight?” where its story does', () => {
  const [debt, calm, clip] = ASKED.map(
    (slug) => prepared.lessons.find(({ lesson }) => lesson.slug === slug)?.versions[0]?.version,
  );
  expect(debt?.routes.map(({ id }) => id)).toContain('fearless');
  const firstHour = JSON.stringify(debt?.letter.card.firstHour);
  expect(firstHour).toContain('Leave a bag or packet shut');
  expect(calm?.safeTonight).toBeDefined();
  expect(clip?.safeTonight).toBeUndefined();
  const forStaff = calm && safeTonightForAdults(sharedData, [calm])?.staff;
  expect(JSON.stringify(forStaff)).toContain('Don’t leave them alone');
  expect(JSON.stringify(forStaff)).not.toContain('Report Remove');
});

test('and has room for its words as a PowerPoint file too', async () => {
  const office = createOffice();
  const full: string[] = [];
  const looked = oneOfEach(
    prepared.lessons.flatMap(({ lesson, versions }) =>
      versions.map(({ version }) => ({ lesson, version })),
    ),
    ({ version }) => version.band.id,
  );
  for (const { lesson, version } of looked) {
    const tools = {
      ...office,
      // What a picture looks like takes no room.
      rasterise: () => new Uint8Array(),
      paper: { pictures: libraryFor(Object.values(version.cast)) },
      day: '2026-11-24',
    };
    writePowerPoint({ ...version, draft: true }, tools, ({ reason }) =>
      full.push(`${lesson.slug}: ${reason}`),
    );
  }
  expect(full).toEqual([]);
});

/** Which story of a band an alert is told by that is on what the mechanism does. */
const storyFor = (bandId: string, mechanismId: string, alertText: string): string | undefined => {
  const mechanism = sharedData.mechanisms.find(({ id }) => id === mechanismId) ?? null;
  const band = sharedData.bands.find(({ id }) => id === bandId);
  if (!band) throw new Error(`There is no band ${bandId}`);
  const from = { mechanism, heaviest: undefined, alertText, history: [], today: '2026-11-24' };
  return chooseTelling(tellingsOf(modules, band.id), band, from)?.story.id;
};

/** Of alerts on what a mechanism does, these are told by the story, and the others by another one. */
function expectTold(
  [band, id]: readonly [band: string, story: string],
  mechanism: string,
  { these, others }: { these: readonly string[]; others: readonly string[] },
): void {
  for (const said of these) expect(storyFor(band, mechanism, said), said).toBe(id);
  for (const said of others) expect(storyFor(band, mechanism, said), said).not.toBe(id);
}

test.each([
  ['lks2', 'trick-lks2-albie'],
  ['uks2', 'trick-uks2-zeke-list'],
])(
  '%s: an account in the name of a pupil is told by a story of that, and one of a star by another',
  (band, id) => {
    expectTold([band, id], 'copied-accounts', {
      these: [
        'A fake account had a pupil’s name and photo. It posted secrets.',
        'A second profile in her name wrote to her class.',
        'Somebody is pretending to be one of our students.',
      ],
      others: [
        'A fake account pretends to be a child star and a streamer.',
        'A text in her name says that it is from her bank.',
        'A copied page of a shop.',
      ],
    });
  },
);

test.each([
  ['ks3', 'inbox-ks3-luca'],
  ['ks4', 'inbox-ks4-kit'],
  ['ks5', 'inbox-ks5-soraya'],
])(
  '%s: a map on which somebody who was added wants to meet is told by a story of that',
  (band, id) => {
    const said =
      'The map suggests friends of friends.\nOne of them asked a girl to meet him alone.';
    expect(storyFor(band, 'live-map', said)).toBe(id);
    expect(storyFor(band, 'live-map', 'A partner can see each journey.')).not.toBe(id);
  },
);

test.each([
  ['ks3', 'group-ks3-nico', 'group-ks3-femi'],
  ['ks4', 'group-ks4-lewis-page', 'group-ks4-callum'],
])(
  '%s: marks on a page that nobody signs are told by one, and votes in a chat by a chat',
  (band, page, chat) => {
    const said = 'Anyone can open a page without giving a name. Pupils are rated there.';
    expect(storyFor(band, 'gossip-pages', said)).toBe(page);
    expect(storyFor(band, 'gossip-pages', 'In a year’s chat they vote on each other.')).toBe(chat);
  },
);

test('fights that are filmed are told by a story of that, and people filmed in secret by another', () => {
  const fights = [
    'Friends add pupils to a group. They are asked to hold the phone at a fight and film it.',
    'Accounts post fights between teenagers. A boy was asked where a pupil was.',
  ];
  const votes =
    'An account posts films of fights between pupils. Followers are asked to send theirs, and it puts up a poll on who would win.';
  const announced = 'An account announces fights with a day and a place. Many come, and film.';
  for (const said of fights)
    expect(storyFor('ks4', 'gossip-pages', said), said).toBe('group-ks4-kit');
  for (const said of [...fights, votes, announced])
    for (const mechanism of ['gossip-pages', 'open-groups'])
      expect(storyFor('ks3', mechanism, said), said).toBe('group-ks3-nico-yard');
  const secret = 'A page posts films of pupils without asking. Some were told to send more.';
  expect(storyFor('ks4', 'gossip-pages', secret)).toBe('group-ks4-bea');
  expect(storyFor('ks3', 'gossip-pages', secret)).toBe('group-ks3-ivo');
});

test('14 to 16: clips of fights and humiliations with votes are told by a story of those who watch', () => {
  expectTold(['ks4', 'group-ks4-zahra-ring'], 'gossip-pages', {
    these: [
      'An account posts films of fights between pupils. Followers are asked to send theirs, and it puts up a poll on who would win.',
      'A page posts clips that humiliate pupils, with their names. There are votes on who is next.',
      'Anyone can send in footage of an assault. Nobody says who filmed it.',
      'A boy was made to kneel while others filmed. There was a poll on it.',
    ],
    others: [
      'Accounts post fights between teenagers. Please do not send the videos on. A boy was told to say where a pupil was.',
      'Anyone can open a page without giving a name. Pupils are rated there, and it humiliates them.',
      'A page posts films of pupils without asking, and has them voted on.',
      'In a year’s chat they vote on each other.',
    ],
  });
});

test('14 to 16: scouts and photographers who get pictures are told by a story of that', () => {
  for (const mechanism of ['move-to-another-app', 'vanishing-messages'])
    expectTold(['ks4', 'inbox-ks4-bea'], mechanism, {
      these: [
        'Fake modelling scouts wrote to teenagers and moved the chat. They asked for test photos.',
        'A man who said that he was a talent agent wanted pictures of her in another app.',
        'Boys were told by somebody posing as a football scout to send videos of themselves.',
        'An account offered a casting call, and asked for photos that vanish.',
        'A photographer contacted girls online, and asked each for one more picture.',
      ],
      others: [
        'A stranger in a game asked to move to another app, and wanted a photo.',
        'A Scout leader wrote to parents about an app in which pictures vanish.',
        'A sports agency has false jobs, and moves the chat to another app.',
        'A teacher showed role modelling work. A boy was asked for a nude picture.',
      ],
    });
});

test('dares to go into dangerous places are told by a story of that, and other dares and scares by others', () => {
  expectTold(['ks4', 'dare-ks4-bea'], 'spreading-dares', {
    these: [
      'Teenagers post films from rooftops and derelict buildings for likes.',
      'Pupils dare each other to climb onto railway bridges, and film it.',
      'Young people were filmed jumping into a flooded quarry.',
    ],
    others: [
      'A dare to eat something very hot is filmed and passed on.',
      'A warning goes round that children climb on roofs. It is a hoax.',
    ],
  });
});

test('a map by which older pupils find a child is told by a story of that, and one that strangers read by another', () => {
  expectTold(['uks2', 'map-uks2-filip'], 'live-map', {
    these: [
      'The map shows a long list. Older pupils turned up where he was, and wanted a pound.',
      'Teenagers from her list were waiting at the bus stop. They asked for sweets.',
    ],
    others: [
      'An account that nobody knew wrote when she goes swimming. Older pupils use the map too.',
      'An app counts steps and draws routes on a map.',
    ],
  });
});

test.each([
  ['uks2', 'group-uks2-safiya-giant'],
  ['ks3', 'group-ks3-zainab-giant'],
])(
  '%s: a huge group into which children are put is told by a story of that, and votes, clips and a class chat by others',
  (band, id) => {
    expectTold([band, id], 'open-groups', {
      these: [
        'Children were put into a group of 300 people. Whoever left was added again.',
        'Pupils are added to very large group chats without being asked.',
        'In the chat he was insulted. When he left he was put back in, three times.',
      ],
      others: [
        'In a group of 300 people they vote on who is out. Who leaves is put back.',
        'Clips that upset children are posted in a group chat of 300 people.',
        'In a class chat a boy is called names every morning.',
      ],
    });
  },
);

test('a group into which somebody whom nobody has met comes, to write to one child, is told by a story of that, and other groups by others', () => {
  expectTold(['uks2', 'group-uks2-filip'], 'open-groups', {
    these: [
      'The code of a class chat was passed on. A member whom nobody has met wrote to her privately.',
      'In a group for swaps an adult pretended to be a boy of eleven, and asked which school he goes to.',
      'Leavers’ chats fill with strangers. Some ask for a picture in uniform.',
    ],
    others: [
      'In the class chat they vote on who is out. Strangers ask for a picture.',
      'Clips that upset children are posted in a group. Strangers ask for their school.',
      'Children were put into a group of 300 people. Whoever left was added again.',
      'In a class chat a boy is called names every morning.',
    ],
  });
});

test('5 to 7: a watch or a toy through which somebody rings a child is told by a story of that, and voices in games by another', () => {
  expectTold(['ks1', 'game-talk-ks1-zaki'], 'voice-chat', {
    these: [
      'A stranger’s voice came out of a girl’s smart watch. Anybody nearby can ring the watch.',
      'The bear is a talking toy. It answers calls from people whom the family has never met: put such toys away.',
      'A caller whom nobody knew talked to an infant through a baby monitor. Baby monitors are sold with one password.',
    ],
    others: [
      'In a game for young children a stranger talked to a boy through voice chat.',
      'The toy has a chatbot in it. People say that the toy talks to children about anything.',
      'Somebody watches children play, and calls them by their names in voice chat.',
    ],
  });
});

test('presents for videos are told by a story of that, and presents, livestreams and nude pictures by others', () => {
  const paid = [
    'Players give pupils skins in a game. Then they ask for short videos: a dance, a dare, a room.',
    'He was given coins by a player whom nobody has met. His clip would go to his class unless he sent another.',
    'A player sent gems, and later threatened to share the videos. None of the videos was sexual.',
  ];
  for (const mechanism of ['threats-to-share', 'move-to-another-app'])
    for (const said of paid)
      expect(storyFor('ks3', mechanism, said), said).toBe('gifts-ks3-ivo-videos');
  expectTold(['ks3', 'gifts-ks3-ivo-videos'], 'presents-with-strings', {
    these: paid,
    others: [
      'A player gives skins in a game, and wants a secret kept.',
      'Viewers of a livestream send gifts, and ask for videos.',
      'A player gave coins in a game, and then asked for nude pictures.',
      'He sent phone credit. Now a boy owes him money, and has to carry a bag.',
      'Players give each other gems. No family has told us of anybody asking for a picture.',
    ],
  });
});

test.each([
  ['ks3', 'trick-ks3-luca-tickets'],
  ['ks4', 'trick-ks4-kit-tickets'],
])(
  '%s: tickets that never come are told by a story of that, and tickets for a photo of a pass, and false shops, by others',
  (band, id) => {
    expectTold([band, id], 'fake-shops', {
      these: [
        'Pupils paid sellers by bank transfer for festival tickets that never came. A photo of a ticket was the proof.',
        'Fake online shops sell tickets for a football final that has sold out. Then they want a fee to change the name.',
        'Four friends put their money together for a concert. The tickets were false: one screenshot, sold to thirty people.',
        'A page in the name of the school sells prom tickets. It is not ours, and nine pupils have paid.',
      ],
      others: [
        'A page gives free festival tickets for a photo of a bus pass, and sells the details.',
        'A false shop sold trainers at half price, and no parcel came. Tickets for our concert are on sale in the office.',
        'Pupils paid a web shop by bank transfer for a coat, and nothing came.',
      ],
    });
  },
);

test('16 to 18: an account that is lent to a friend is told by a story of that, and a false job by another', () => {
  expectTold(['ks5', 'trick-ks5-struan'], 'easy-money', {
    these: [
      'A friend says that their card is broken. Could the wages go into your account? Then most is to be sent on.',
      'Students hand over their bank card and PIN just for the weekend, for easy cash.',
      'Accounts of 16- to 19-year-olds are used to move stolen money. Money mules lose their account.',
    ],
    others: [
      'A job advert hires students by chat. The employer pays money into their bank account, to be sent on.',
      'Stolen social media accounts promise that £50 becomes £500 with crypto.',
    ],
  });
});

test.each([
  ['false-persona', 'Somebody who says that she is a dance scout writes to children.'],
  ['false-persona', 'A man of forty plays a girl of eleven, and wants it kept from home.'],
  ['item-trading', 'Children are told to give first in a trade, and nothing comes back.'],
])('%s: every age has a story that was written for it', (mechanism, alert) => {
  const told = sharedData.bands.map(({ id }) => storyFor(id, mechanism, alert));
  const written = sharedData.bands.map(({ id }, at) => {
    const story = tellingsOf(modules, id).find((story) => story.id === told[at]);
    return story?.telling?.shows[0];
  });
  expect(written).toEqual(sharedData.bands.map(() => mechanism));
});

test('14 to 16: a copied coach who wants a code is told by a story of that', () => {
  expectTold(['ks4', 'trick-ks4-leela-copied'], 'copied-accounts', {
    these: [
      'A copy of a coach’s account asks members for the code that comes to their phone.',
      'Accounts of scout leaders were cloned. Teenagers sent a verification code and were locked out.',
    ],
    others: [
      'A fake profile of a football coach asks boys to meet alone.',
      'A copied account of a pupil asks friends for a code.',
    ],
  });
});

test('a call in a copied voice is told by a story of that, and a copied account by another', () => {
  expectTold(['ks3', 'trick-ks3-hollie-voice'], 'copied-accounts', {
    these: [
      'A caller with a cloned voice pretends to be a grandchild and needs money.',
      'Her gran was rung by somebody who sounded just like her granddaughter.',
    ],
    others: ['A fake account has a teacher’s photo.', 'A group has voice calls.'],
  });
});

test('presents for videos are told from nine on by a story of that too, and other presents by others', () => {
  const id = 'gifts-uks2-safiya-videos';
  expectTold(['uks2', id], 'presents-with-strings', {
    these: [
      'Strangers in a game gave children coins. In a chat app they asked for silly videos.',
      'A player sent him outfits, and each clip of himself dancing earned more.',
      'She got gifts in a game. When she stopped, he threatened to show her videos to her class.',
    ],
    others: [
      'A stranger gives presents in a video game, and asks for a favour and a secret.',
      'He was given free vapes, then a debt, and had to carry a bag.',
      'Pupils told us that they watch videos for free coins.',
    ],
  });
  // A threat about anything but a video or a picture is no story of a video.
  const threat = 'Somebody threatened to wreck her castle.';
  expect(storyFor('uks2', 'threats-to-share', threat)).not.toBe(id);
});

test('a companion in the place of people is told by a story of that, and one that wants photos or money by another', () => {
  expectTold(['ks4', 'machine-ks4-zahra-apart'], 'ai-companion', {
    these: [
      'She wrote that she could hardly see the point of anything, and the chatbot told her to keep talking.',
      'It says that nobody else understands him. He has given up football.',
      'A boy told a companion app that he felt hopeless. It did not suggest that he speak to anyone.',
      'Pupils take a bad day to the app before anyone at home. It is free for three days, then £9 a week.',
      'He drew away from his friends. Never send a chatbot your picture.',
    ],
    others: [
      'An AI girlfriend asks for photos, and boys have sent selfies instead of talking to anybody.',
      'The companion is free for three days, then £9 a week. It says that it loves you.',
      'A chatbot sounds sure, and does not tell users how old they have to be.',
      'A companion app asks for your name. For help with it: PAPYRUS Prevention of Young Suicide.',
    ],
  });
});

test('a homework chatbot that advises on food or the body is told by a story of that, and any other one by another', () => {
  expectTold(['ks3', 'machine-ks3-nico-lunch'], 'ai-companion', {
    these: [
      'A homework helper tells children what to eat, and praises them for missing lunch.',
      'An AI tutor gave a boy of twelve tips on his body. It told him to keep that from his mum.',
      'Study bots answer health questions. They sound sure.',
      'The chatbot is there for schoolwork. It has opinions on how they look and on diets.',
      'A revision app has characters. One of them comments on her weight.',
    ],
    others: [
      'A homework helper gives wrong answers in maths.',
      'An AI companion says that it loves her. She neglects her homework and has stopped eating.',
      'A homework chatbot asks for a photo and a name. Pupils talk to it late at night.',
      'A companion app gives advice on food. Tell the school.',
    ],
  });
});

test('a copy of what was to vanish is told by a story of that, and pressure for a picture by another', () => {
  expectTold(['ks3', 'inbox-ks3-nico-gone'], 'vanishing-messages', {
    these: [
      'A photo is gone in ten seconds. Somebody else’s phone takes a picture of the screen.',
      'Pictures disappear, but a silly one was passed round. Cruel messages leave no proof.',
      'Messages delete themselves. Screenshots of private pictures have been shared.',
    ],
    others: [
      'Messages vanish. Girls are asked for nude pictures, and copies are kept.',
      'Photos disappear. Pupils are begged for pictures without clothes, and these are passed on.',
      'In an app in which chats vanish, adults press children to send pictures and keep copies.',
      'Messages vanish there, and pupils like that.',
    ],
  });
});

test('pictures asked for in small steps are told by a story of that, and presents, buyers and pupils who press by others', () => {
  expectTold(['ks3', 'inbox-ks3-rhian-comic'], 'private-messages', {
    these: [
      'An artist asked for a photo of her hair as a drawing reference. Each request was slightly bigger than the last.',
      'First he wanted a picture of her shoes, then of her legs. She was told that a place in the team was hers.',
      'Children are asked for one more photo, a little more each time, and are promised a shout-out.',
    ],
    others: [
      'Boys in their year ask girls for nude pictures. Each picture is passed on.',
      'A buyer asks for one more photo of the seller in a jacket.',
      'Viewers of a livestream want to see shoes first, and then more and more. Pictures were asked for.',
    ],
  });
  expectTold(['ks3', 'gifts-ks3-ivo-videos'], 'presents-with-strings', {
    these: [
      'A player gave him coins, and asked for videos in which he danced, a little more each time.',
    ],
    others: [],
  });
});

test('chance that shows, records or lets in anybody is told by a story of that, and a match who wants a meeting by another', () => {
  expectTold(['ks4', 'pairing-ks4-callum'], 'random-pairing', {
    these: [
      'There is no sign-up. You are matched at random with a stranger on live video, and press skip.',
      'A site pairs strangers by chance. A man who said he was 16 asked a girl for something sexual.',
      'Random video chats were recorded. Some of the people on it are films in a loop.',
    ],
    others: ['A site pairs learners by chance. One of them wants to meet her for coffee, alone.'],
  });
});

test('a group that makes a contest of illness is told by a story of that, and a feed or a shocking clip by others', () => {
  expectTold(['ks4', 'group-ks4-darek-table'], 'open-groups', {
    these: [
      'In a closed group about eating disorders each member has a buddy and a daily check-in.',
      'It is an invitation-only room. Whoever is eating with her family is told that she has let the others down.',
      'A private chat gives points for eating less. To leave it is called a betrayal.',
    ],
    others: [
      'Violent clips are posted in a closed group. Pupils check in to see who is best.',
      'Sad videos make eating disorders look like comfort. Some are shared in a private group.',
      'A private group shares runs and scores. Members were ill with envy.',
    ],
  });
  expect(
    storyFor('ks4', 'learning-feed', 'A feed of eating disorders gets sadder each night.'),
  ).toBe('feed-ks4-bea');
});

test('11 to 14: glasses that film for a page are told by a story of that, and other secret pictures by another', () => {
  expectTold(['ks3', 'group-ks3-aarav-glasses'], 'gossip-pages', {
    these: [
      'Smart glasses were worn at a club. Clips were put up on a page, with votes.',
      'Somebody wore glasses with a camera, and a page posted the videos of pupils crying.',
    ],
    others: [
      'A page posts films of pupils without asking. Some were told to send more.',
      'A page jeers at pupils who wear glasses, and posts clips.',
    ],
  });
});

test('a further telling ends in another way than the first one of its risk', () => {
  for (const band of sharedData.bands) {
    const template = modules.templates.bands.get(band.id);
    const closings = named(template?.children ?? [], 'Slide').filter(
      (slide) => attribute(slide, 'led') && attribute(slide, 'part') === 'closing',
    );
    const toldIds = closings.flatMap((closing) => idsIn(closing, 'told'));
    const further = tellingsOf(modules, band.id).filter(({ id, risk }) => id !== risk);
    expect([band.id, ...toldIds.toSorted()]).toEqual([
      band.id,
      ...further.map(({ id }) => id).toSorted(),
    ]);
    for (const { id, risk } of further)
      expect(
        closings.find((closing) => idsIn(closing, 'told').includes(id)),
        id,
      ).not.toBe(closings.find((closing) => idsIn(closing, 'led').includes(risk)));
  }
});
