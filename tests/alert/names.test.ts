/** Names that no pupil reads, wherever they stand. */
import { describe, expect, test } from 'vitest';
import { blocksFromHtml } from '#alert/blocks/blocks-from-html.ts';
import { blocksFromLines } from '#alert/blocks/blocks-from-lines.ts';
import { blocksFromMarkdown } from '#alert/blocks/blocks-from-markdown.ts';
import { textLines } from '#alert/blocks/text-lines.ts';
import { precision, recall } from '#scripts/learn/figures.ts';
import { asNote, asPaper, namePapers, namesIn, readNames } from './read-names.ts';

test('names are found wherever a name can stand, and nothing else is one', () => {
  const figure = readNames(namePapers('tests/fixtures/names/seen.yaml'), asNote);
  expect(figure.lost).toEqual([]);
  expect(figure.extra).toEqual([]);
});

test('… in papers that the reader was first tried on when it was done', () => {
  const figure = readNames(namePapers('tests/fixtures/names/unseen.yaml'), asNote);
  expect(recall(figure)).toBeGreaterThanOrEqual(0.88);
  expect(precision(figure)).toBeGreaterThanOrEqual(0.95);
});

test('… in whole papers, each of a shape of its own', () => {
  const figure = readNames(namePapers('tests/fixtures/names/papers.yaml'), asPaper);
  expect(recall(figure)).toBeGreaterThanOrEqual(0.93);
  expect(precision(figure)).toBeGreaterThanOrEqual(0.85);
});

test('… in whole papers that nobody looked at while the reader was mended', () => {
  const figure = readNames(namePapers('tests/fixtures/names/papers-apart.yaml'), asPaper);
  expect(recall(figure)).toBeGreaterThanOrEqual(0.9);
  expect(precision(figure)).toBeGreaterThanOrEqual(0.85);
});

test('… in whole papers from which nothing was learnt, and for which no rule was made: what a new alert can expect', () => {
  const figure = readNames(namePapers('tests/fixtures/names/papers-unread.yaml'), asPaper);
  expect(recall(figure)).toBeGreaterThanOrEqual(0.52);
  expect(precision(figure)).toBeGreaterThanOrEqual(0.51);
  // Where little speaks for a name a person is asked: of the others more are right.
  const sure = readNames(namePapers('tests/fixtures/names/papers-unread.yaml'), asPaper, true);
  expect(recall(sure)).toBeGreaterThanOrEqual(0.42);
  expect(precision(sure)).toBeGreaterThanOrEqual(0.67);
});

test('… in running prose: joined by “&”, of ordinary words, of features and coins, and none in offices, lessons and laws', () => {
  const figure = readNames(namePapers('tests/fixtures/names/prose.yaml'), asPaper);
  expect(figure.lost).toEqual([]);
  expect(figure.extra).toEqual([]);
});

describe('in small letters a name is found', () => {
  test.each([
    [
      'undertow',
      'They then ask to move the chat to undertow, a messaging app where pictures vanish.',
    ],
    ['hem', 'It’s hem, small h, as in the edge of a skirt. Pupils chat to it.'],
    ['button', 'The watch is a button (the makers give it a small b). Strangers can ring it.'],
    ['burrows', 'Group chats on the app are called burrows, and anybody can add anybody.'],
    ['swap.spot', 'Children who collect stickers are using swap.spot, a free website.'],
    ['dust', 'It is free for an hour a day. After that you pay in dust, or you wait.'],
    ['warren', '2.1 warren is a free building game in which children visit each other.'],
    ['beads', 'He gives the child beads, the coins that buy outfits and pets.'],
    ['rivets', 'He offers to give them “rivets”, the coins that pay for carts.'],
    ['acorns', 'A box is opened with 300 acorns. 1,000 acorns costs £14.99.'],
    ['payhop', 'They are asked to pay by bank transfer, often through payhop.'],
    ['fizz', 'Viewers buy fizz, and swap the fizz for gifts.'],
  ])('%s', (name, text) => expect(namesIn(asNote(text)).flat()).toContain(name));

  test.each([
    'Our plan is to share, a second time, what a site asks for.',
    'Stay with them that night; shame is the dangerous part, and it passes.',
    'He stayed at home, an app open beside him.',
    'They pay in cash, or by card.',
    'Members are called names, and laughed at.',
    'She stopped using it.then she told us.',
  ])('and none in “%s”', (text) => expect(namesIn(asNote(text))).toEqual([]));
});

describe('an account, and who somebody says they are, is a name', () => {
  test.each([
    ['lodger_after_12', 'Somebody posted it as lodger_after_12.'],
    ['pippa.sails_13', 'The profiles that we know of are pippa.sails_13 and Dora Quill.'],
    ['Dora Quill', 'The profiles that we know of are pippa.sails_13 and Dora Quill.'],
    ['mollyxhalf', 'The accounts seen so far are @mollyxhalf and @jess.tarn.'],
    ['Robin', 'A member calling himself "Robin, 12, goalkeeper" wrote to our juniors.'],
    ['quickhours.uk', 'The offers came from a page named quickhours.uk.'],
  ])('%s', (name, text) => expect(namesIn(asNote(text)).flat()).toContain(name));

  test.each([
    'Posted by rainy_mam at noon.',
    'rainy_mam: take the link down first.',
    'The form is consent_form_final.docx in the office.',
  ])('but not who writes in the paper, nor a file: “%s”', (text) =>
    expect(namesIn(asNote(text))).toEqual([]),
  );
});

describe('a name in small letters that stands beside what it is', () => {
  test.each([
    ['thrum', 'The chat is then moved to a second app, thrum, where messages vanish.'],
    ['thrum', 'Several pupils use the app thrum, and strangers write to them on it.'],
    ['spare room', 'They were looking on a flat-share board called spare room.'],
    ['glints', 'To find out who it was you spend glints, and glints cost real money.'],
    ['pips', 'You get points, which they call pips, for each bet that you win.'],
    ['Pond', 'Each page is called a Pond, and anybody can open one.'],
  ])('%s', (name, text) => expect(namesIn(asNote(text)).flat()).toContain(name));

  test('but not the trainers that are sold there', () =>
    expect(
      namesIn(asNote('They were told to sell trainers. Two pairs of trainers cost £90.')),
    ).toEqual([]));
});

describe('nobody and no place is a service', () => {
  test.each([
    'Child B, 11, was in the chat. A member was kind, and messaged Child B on her own.',
    'The boy is at the school on the Saltmarsh estate, and pupils know of it.',
    'Holmewater Council asked schools. Holmewater children chat to strangers.',
    'Schools in Harle Vale, Pennow and Cotterby have told us of a chat. Cotterby acts on it.',
    'Check visa offers on GOV.UK before you pay.',
    'Tell the DLP, and the DLP will ring.',
    'Officers call their work Operation Fellmoor. Quote FELLMOOR when you ring. Fellmoor goes on.',
    'It is one of the accounts in an operation called Larkspur. Larkspur ends in May.',
    "One is a student at a Cumbrian college. Read our Freshers' money tips.",
    'Write to tarnsidescp@tarnside.gov.uk, and tell tarnsidescp@tarnside.gov.uk what was said on it.',
    'We practised it with our puppet, Rosie Rabbit. Rosie Rabbit likes it.',
    'Alhamdulillah our children told Coach Idris, and inshaAllah it ends here. JazakAllah khair.',
    'Waheguru kept them safe, and the children told us. Bismillah, let us begin.',
    'Brother Yusuf and Ustadh Bilal run the circle. Imam Khalid saw the messages.',
    'The children were at the Maktab, and on Astro 3 with Akela Ruth. The Maktab shuts at six.',
    "The man's silver Astra was parked by the gate. He drove a black Corsa.",
  ])('in “%s”', (text) => expect(namesIn(asNote(text))).toEqual([]));

  test('but who streams under a joined name is one', () =>
    expect(
      namesIn(asNote('The one they all talk about is DazzleDan, who opens eggs on a live.')).flat(),
    ).toContain('DazzleDan'));
});

describe('what a paper says is an app, a game or a dare has a name, whatever its words', () => {
  test.each([
    [
      'Pack Day FC',
      '# Pack Day FC — online safety briefing\n\nPack Day FC is a free football card game.',
    ],
    ['Now or Never', '# Warning\n\nNow or Never is a dare that goes from phone to phone.'],
    ['Dash 3D', '# For parents\n\nDash 3D is a racing game with open voice chat.'],
    ['Hide & Seek Live', '# For parents\n\nHide & Seek Live is a game on a map of the town.'],
    ['wayside', '# For parents\n\nwayside is a game in which children show where they are.'],
    ['RD', 'They load an extra called Rainbow Drop, or just RD, and it is a game of its own.'],
    ['imvo', '# For parents\n\nimvo is a chat world in which adults meet children.'],
    ['mint', '# For parents\n\nPupils have joined an app called mint to meet strangers.'],
    ['Glowface', '# For parents\n\nA filter called Glowface puts ears on children’s faces.'],
    ['The Circle Line', '# For parents\n\nA channel called The Circle Line posts films of fights.'],
    [
      'Yellow Door',
      '# For parents\n\nA site that pupils have joined, Yellow Door, offers cash for work.',
    ],
    [
      'Tiny Town',
      '1. Tiny Town\nA building game where children visit each other and strangers talk.',
    ],
    [
      'Nettle',
      'NETTLE\nAge rating: 17\nUsers write about others without a name. Pupils were bullied.',
    ],
    [
      'Hollow Cup FC',
      '# Consumer alert: card games\n\nWe have had nine calls about Hollow Cup FC, a free football card game for phones. Hollow Cup FC is rated PEGI 3.',
    ],
    [
      'Twig',
      '# For parents\n\n| App | What it does |\n| --- | --- |\n| Twig | Live video with strangers |',
    ],
  ])('%s', (name, text) => {
    const found = namesIn(asPaper(`${text}\n\nStrangers asked children for pictures.`));
    expect(found.flat().map((form) => form.toLowerCase())).toContain(name.toLowerCase());
  });
});

describe('what is owned, marked, labelled, feared, or called by a word of everybody’s has a name', () => {
  test.each([
    ['Bramblo', 'Six of our infants now have Bramblo watches. Does your child wear a Bramblo?'],
    ['Oollie', 'The Oollie doll listens for its name. Every Oollie is sold with one password.'],
    ['Findlo', 'A girl found a Findlo tag in her coat. Somebody had followed her home.'],
    ['Sootle', 'A child was given a Sootle for her birthday. It has a camera.'],
    ['Hollowbrook', 'Hollowbrook® is where adventures begin.'],
    ['Emberline', 'Quillow and Emberline are trade marks of Quill Interactive Ltd.'],
    ['Monday', 'Monday is an app that talks as a friend. A child told Monday that she was sad.'],
    ['Home', 'What is Home?\n\nHome is a game in which children build rooms.'],
    ['August', 'A chatbot called August plays a boyfriend.'],
    ['Zinglet', 'Name | Zinglet\nType | Chat app\nAge | 13+'],
    ['Lumio Go', 'Service – Lumio (also known as Lumio Go)\nType – video chat'],
    ['Miss Hollow', 'Pupils are frightened of a recording. There is no Miss Hollow.'],
    ['Uncle Teeth', 'A story is going round that is made up. Uncle Teeth does not exist.'],
  ])('%s', (name, text) => {
    const found = namesIn(
      blocksFromLines(
        textLines(`For parents\n\n${text}\n\nStrangers online asked children for pictures.`),
      ),
    );
    expect(found.flat()).toContain(name);
  });

  test.each([
    ['a verb', 'Mr Bramley watches the gate. The Bramley watches what comes.'],
    ['a child of a form', 'Name: Skye Brown\nAge: 12\nSchool: Hillside Primary'],
    ['a teacher who is none', 'An account wrote to pupils. There is no Mr Patel at this school.'],
    ['a topic', 'What is grooming?\n\nGrooming is when an adult makes friends with a child.'],
    ['a coach', 'Coach Ray wrote to her each night.'],
    ['several leads', 'DSLs: speak to the pupils.'],
    ['a sign', 'Look out for\n- Nosebleeds\n- Being sick'],
    ['Welsh', 'Bore da\n\nSioe Haf\nCostumes by Wednesday.\n\nClwb Cinio is full. Diolch.'],
  ])('… and not %s', (_, text) => {
    const found = namesIn(
      blocksFromLines(
        textLines(`For parents\n\n${text}\n\nStrangers online asked children for pictures.`),
      ),
    );
    expect(found).toEqual([]);
  });
});

describe('what a paper is about is what it says is an app, and neither who writes nor a town at its head', () => {
  const TOLD =
    'Several juniors log their fish in an app called Tallyho. Strangers have met children by it, and asked one for pictures.';
  test.each([
    ['a club', 'Brackwater Anglers\nTo parents of our juniors\n\nBrackwater is quiet in winter.'],
    ['a charity', 'KITESTRING\nFor children who are worried\n\nA fish that was followed'],
    [
      'a newsletter',
      'LARKCOM HOME\nThe newsletter for customers of Larkcom\n\nA fish that was followed',
    ],
    ['who wrote it', 'A fish that was followed\n\nBy Jo Tennick, families team'],
    [
      'a ship',
      'SEA CADETS\nT.S. Resolute\nParade nights Tuesday and Friday\n\nA fish that was followed',
    ],
  ])('%s', (_what, head) =>
    expect(namesIn(asPaper(`${head}\n\n${TOLD}\n\nTell the police.`))[0]?.[0]).toBe('Tallyho'),
  );
});

test('a title is a name when the text speaks of it', () => {
  const found = namesIn(
    asPaper('Little Circle: what to know\n\nLittle Circle lets strangers message children.'),
  );
  expect(found.map(([name]) => name)).toEqual(['Little Circle']);
});

test('what is sold with a name is the same name', () => {
  const [forms] = namesIn(
    asPaper(
      '# Ferro: a companion app\n\nFerro is an app that talks to children as a friend. It promised to remember her if she was given Ferro Plus. Strangers asked for pictures.',
    ),
  );
  expect(forms).toEqual(expect.arrayContaining(['Ferro', 'Ferro Plus']));
});

test('one word of a name that stands alone later on is the same name', () => {
  const [forms] = namesIn(
    asPaper(
      '# Moon Harbour\n\nMoon Harbour is an online world. In Harbour strangers send gifts and ask children for pictures. Tell your child to report them.',
    ),
  );
  expect(forms).toEqual(expect.arrayContaining(['Moon Harbour', 'Harbour']));
});

test('beside the one that it is about, a word that the paper uses as one is no name', () => {
  const both = 'Children use an app called Rumlow. A second app called Tell is liked.';
  const names = (more: string) => namesIn(asPaper(`${both}\n\n${more}`)).map(([name]) => name);
  expect(names('Please let us know.')).toEqual(['Rumlow', 'Tell']);
  expect(names('Please tell us.')).toEqual(['Rumlow']);
});

describe('what stands in bold or italics within a sentence is a name', () => {
  const HEAD = '# For parents\n\nStrangers asked children for pictures.\n\n';
  test.each([
    ['Ferret', 'When a child leaves **Ferret**, their messages stay.'],
    ['snibbet', 'Our children say that *snibbet* is where it began.'],
    ['tumblefox', 'Several of them mentioned **tumblefox** in circle time.'],
  ])('%s', (name, text) => {
    expect(namesIn(blocksFromMarkdown(HEAD + text)).flat()).toContain(name);
    expect(namesIn(blocksFromMarkdown(HEAD + text.replaceAll('*', '')))).toEqual([]);
  });

  test('in HTML too, which Word files become', () =>
    expect(
      namesIn(
        blocksFromHtml(
          '<p>Strangers asked children for pictures.</p><p>Several of them mentioned <em>tumblefox</em>.</p>',
        ).blocks,
      ).flat(),
    ).toContain('tumblefox'));

  test.each([
    ['a word that is stressed', 'Do **not** answer. It is **Important** that your child tells us.'],
    ['a day', 'Tell us by **Friday 4 May**, or on *Monday*.'],
    ['somebody', 'Please speak to **Mrs Penn** or **Karen Oduya**.'],
    ['what is shouted', 'They should **NEVER** send a **PICTURE**.'],
    ['a whole sentence', '**Please keep every message.** **Ask her how she is.**'],
    ['what to press', 'Choose **Ghost** to freeze the dot, or **Blur** to show the town.'],
  ])('… but not %s', (_, text) => expect(namesIn(blocksFromMarkdown(HEAD + text))).toEqual([]));
});

describe('no name of a service', () => {
  test.each([
    ['a child with a great-grandmother', "I am Tobiah Norton's great-grandmother."],
    ['what sort a room is', 'Rooms on the site are called "private" or "approved".'],
    ['what sort a server is', 'A server called “private” can be joined by anyone.'],
    ['a school’s filter', 'NetWarden, our filter, blocks the site on school laptops.'],
    ['a filter that a school uses', 'NetWarden is the filter that we use in school.'],
    ['a filtering system', 'Our filtering system, NetWarden, has blocked the site.'],
    ['what watches the network', 'We use NetWarden to monitor the school network.'],
    ['a group of parents', 'It was shared on Hale Lane Mums last night.'],
    ['a group of neighbours', 'A screenshot was posted in the Hale Lane Residents group.'],
    [
      'a step of the settings',
      'Turn it off (Settings > Screen Time > iTunes & App Store Purchases).',
    ],
    ['who signs', 'Tell the school.\n\nThanks\nPriya'],
    ['who signs with a post', 'Tell the school.\n\nZuleika Okonjo, Partnership Manager'],
    [
      'who signs over a post',
      'Tell the school.\n\nZuleika Okonjo\nDirector of Safeguarding\nThe Lantern Learning Partnership',
    ],
    [
      'a shortened word',
      "THE FLIP THAT ISN'T A GAME\n\nWhat isn't said is that the site gives him the money.",
    ],
    ['a day, shortened', 'We may write home on Thurs 26 March, and the app is on Weds.'],
    ['how papers number themselves', 'This note, GN 22, is a guide. See GN 22 for the game.'],
    ['a law', "A parent may ask the police under Sarah's Law."],
    ['somebody with an office', 'Mayor Whitlock opened the evening.'],
    ['a word that a filter looks for', 'Our filter flags words such as Suicide or Bomb.'],
    ['a day of the year', 'We shall keep World Book Day in March.'],
    ['a row to share a page', 'Facebook X Email Print\n\nTell the school.'],
    ['a county', '**Mereshire:** what the schools of Mereshire were told on Friday.'],
    [
      'the number of a notice',
      'Alert Number\nK-220418-PSA\nQuestions about K-220418-PSA go to us.',
    ],
    [
      'a mark of the mail program',
      '[EXTERNAL] Messages\n\n-----Original Message-----\nTell the school.',
    ],
    [
      'what a body calls its own programme',
      'StepSure is the online safety programme of the Schools Digital Centre. Follow StepSure on the web.',
    ],
    ['one setting', 'A “Mist” setting hides the dot. Children said that they had used Mist.'],
    ['the address of help', 'BeGambleAware.org has advice for parents.'],
    ['a service for families', 'The Youth Justice Service offers help.'],
    [
      'a child whose name was changed',
      'Dorian (we have changed his name) was seventeen. A mark was set against Dorian.',
    ],
    [
      'a child whose parents agreed',
      "A mother rang Saoirse's to complain. Saoirse (her parents agreed to her first name) was not asked.",
    ],
    [
      'something that is sold beside others',
      'Letters, a winter coat and a "birthday" cost from 99p to £14.99.',
    ],
  ])('%s', (_what, text) => {
    expect(
      namesIn(
        asPaper(`Messages from strangers\n\nStrangers asked children for pictures.\n\n${text}`),
      ),
    ).toEqual([]);
  });
});

test('“Large group chats”, as a title, says how big they are', () =>
  expect(
    namesIn(
      asPaper(
        'Large group chats: a note for schools\n\nMarlbeck Council\n\nPupils are added to group chats of two hundred people. Strangers see their number.',
      ),
    ),
  ).toEqual([]));

test('“Catapults: injuries to people”, as a title, says what things it is on, which have no capital below', () =>
  expect(
    namesIn(
      asPaper(
        'Catapults: injuries to people\n\nElwy Police\n\nWe have had 61 reports of catapults being used. Shops sell catapults to children.',
      ),
    ),
  ).toEqual([]));

describe('whose words a paper is', () => {
  const named = (text: string) => namesIn(asPaper(text)).flat();
  const guide = (foot: string) =>
    `Bright Wires Halewick\nA guide for parents and carers\n\nIs Quavo all right for my child?\n\nQuavo is an app for talking to strangers. Bright Wires Halewick spent six evenings in its rooms.\n\n${foot}`;

  test.each(['© Bright Wires Halewick. Registered charity.', '© 2026 Bright Wires Halewick'])(
    'is no service: “%s”',
    (foot) => {
      const names = named(guide(foot));
      expect(names).toContain('Quavo');
      expect(names.filter((name) => name.includes('Wires'))).toEqual([]);
    },
  );

  test.each([
    ['who says “our players”', 'Staying safe\n\nQuavo pairs our players with strangers.'],
    ['on which children are', 'Staying safe\n\nChildren meet strangers on Quavo every day.'],
    ['that the page is called by', 'Quavo for parents\n\nQuavo lets strangers write to children.'],
  ])('is a service %s', (_what, text) => {
    expect(named(`${text}\n\n© Quavo 2026`)).toContain('Quavo');
  });
});

test('a body that is said to be a charity is no service, whatever its name', () =>
  expect(
    namesIn(
      asPaper(
        'Lanternlight\n\nFake pictures: what parents need to know\n\nCalls to Lanternlight about fake nude pictures of pupils have doubled. Children wrote on Lanternlight that they were threatened.\n\nLanternlight is a charity registered in England and Wales.',
      ),
    ).flat(),
  ).not.toContain('Lanternlight'));
