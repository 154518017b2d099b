/** The alert's own words: which may be quoted, what a lead decides, and where adults read them. */
import { toString as textContent } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import { staffBriefing } from '#adapt/staff-briefing.ts';
import { nameFinder } from '#check/find-names.ts';
import { inside } from '#compose/nodes.ts';
import { decisionsOf, withDecisions } from '#draft/correct/decide-words.ts';
import { unfitWords } from '#draft/quote/own-words.ts';
import { quotation, quotationOf } from '#draft/quote/quotable.ts';
import type { Alert } from '#model/alert/alert.ts';
import type { OwnSentence } from '#model/alert/alert-source.ts';
import { AlertWords, wordKey } from '#model/alert/alert-words.ts';
import { timelessOf } from '#model/language/timeless.ts';
import type { Component } from '#model/lesson/component.ts';
import { sharedDataForTests } from '#scripts/samples/shared-data.ts';
import { composeSample } from '../compose/compose-sample.ts';
import { prepareFixture } from '../prepare-fixture.ts';

const { sharedData } = await sharedDataForTests();
const names: Alert['names'] = [
  { name: 'Glimmerlive', variants: ['GL'], role: 'subject', ambiguous: false },
];
const from = {
  names,
  sharedData,
  isNaming: (sentence: string) => nameFinder(sharedData.embargo.names)(sentence).length > 0,
  mayShare: true,
};

describe('a sentence of an alert is quoted', () => {
  test.each([
    ['Every Glimmerlive leaves the box unlocked.', '[Each one] leaves the box unlocked.'],
    ['Slide the bar to ‘Glimmerlive’ for now.', 'Slide the bar to [its name] for now.'],
    [
      'If a fake Glimmerlive has been in touch, report it.',
      'If a fake […] has been in touch, report it.',
    ],
    ['They write from @kite.nine and @kite_ten.', 'They write from […].'],
    [
      'You can speak to Coach Idris, Sister Maryam, any of us or Childline.',
      'You can speak to [a coach], any of us or Childline.',
    ],
    ['Imam Khalid read out the warning signs.', '[An imam] read out the warning signs.'],
    ['Alhamdulillah children told an adult.', 'Children told an adult.'],
    ['Brothers and sisters, talk to your children.', 'Talk to your children.'],
    ['Leave by Coach Lane at six.', 'Leave by Coach Lane at six.'],
    ['In the meantime: change the code tonight.', 'Change the code tonight.'],
    ['Note the names before deleting anything.', 'Note the names before deleting anything.'],
    [
      'Turn location off first, then delete the account.',
      'Turn location off first, then delete the account.',
    ],
    [
      'Don’t save or forward the picture, even to us.',
      'Don’t save or forward the picture, even to us.',
    ],
    ['Switch Nursery off tonight.', 'Switch Nursery off tonight.'],
    ['Keep the names of the accounts; and', 'Keep the names of the accounts'],
    ['They know a stranger’s timetable.', 'They know a stranger’s timetable.'],
    [
      'A bear shouts, and tells children to hide from mummy.',
      'A bear shouts, and tells children to hide from mummy.',
    ],
    ['Parents are asked not to confiscate phones.', 'Parents are asked not to confiscate phones.'],
  ])('so that it still says something: “%s”', (text, quotation) =>
    expect(quotationOf(text, from)).toMatchObject({ says: quotation, whyNot: null }),
  );

  test('without the name of the service, in whatever spelling', () => {
    expect(quotation('Turn off gifts in the Glimmerlive app.', from)).toEqual({
      says: 'Turn off gifts in the service.',
      whyNot: null,
    });
    expect(quotation('GLIMMERLIVE has no age check.', from).says).toBe(
      'The service has no age check.',
    );
  });

  test('and not at all with a school’s name, which is no service', () => {
    const names: Alert['names'] = [
      { name: 'Fennmoor Juniors', variants: [], role: 'other', ambiguous: false },
    ];
    expect(quotation('Two pupils of Fennmoor Juniors told us.', { ...from, names })).toEqual({
      says: 'Two pupils of Fennmoor Juniors told us.',
      whyNot: 'It names a person, a school or a place.',
    });
  });

  describe('without the name a sentence is as grammatical as it was', () => {
    const askew: Alert['names'] = [
      { name: 'Glimmerlive', variants: ['Glimmers'], role: 'subject', ambiguous: false },
    ];
    const quoted = (text: string) => quotation(text, { ...from, names: askew });
    test.each([
      [
        'A pupil puts their Glimmerlive link in a profile.',
        'A pupil puts their link in a profile.',
      ],
      ['The Glimmerlive link was shared.', 'The link was shared.'],
      ['Name nobody in the parents’ Glimmerlive groups.', 'Name nobody in the parents’ groups.'],
      ['He made a Glimmerlive account at night.', 'He made an account at night.'],
      ['Turn off your Glimmerlive app.', 'Turn off your app.'],
      ['The Glimmerlive app shows gifts.', 'The service shows gifts.'],
      ['It runs on the app Glimmerlive.', 'It runs on the app.'],
      ['It is on the app, Glimmerlive, which is free.', 'It is on the app, which is free.'],
      ['They joined circles called Glimmers.', 'They joined circles.'],
      ['Look here: Glimmerlive > Door > My contacts.', 'Look here: Door > My contacts.'],
      ['It started on Glimmerlive, after school.', 'It started on the service, after school.'],
      ['Glimmerlive’s gifts cost money.', 'The service’s gifts cost money.'],
      ['A child’s Glimmerlive password was sold.', 'A child’s password was sold.'],
    ])('“%s”', (text, expected) => expect(quoted(text)).toEqual({ says: expected, whyNot: null }));
    test('and two of them as two, or not at all', () => {
      expect(quoted('It is on Glimmerlive and Glimmerlive.').says).toBe('It is on the services.');
      expect(quoted('On apps such as Glimmerlive, viewers pay.').says).toBe(
        'On apps, viewers pay.',
      );
    });
    test('a button by its words, without the name among them', () =>
      expect(
        quotation('Turn off ‘Show me in Quick Door’ in settings.', {
          ...from,
          names: [
            ...askew,
            { name: 'Quick Door', variants: [], role: 'mentioned', ambiguous: false },
          ],
        }).says,
      ).toBe('Turn off ‘Show me in […]’ in settings.'));
    test('its money is coins, and not the service', () => {
      const money = [
        ...askew,
        { ...askew[0], name: 'Acorns', variants: ['Acorn'], role: 'currency' },
      ];
      const quotedWith = (text: string) =>
        quotation(text, { ...from, names: money as Alert['names'] }).says;
      expect(quotedWith('A Glimmerlive key costs 40 Acorns.')).toBe('A key costs 40 coins.');
      expect(quotedWith('Acorns are bought with real money, an Acorn for 2p.')).toBe(
        'Coins are bought with real money, a coin for 2p.',
      );
    });
    test.each([
      'Some of what our Glimmers have been sent was cruel.',
      'Glimmers are small groups.',
      'The first hundred get a free Glimmerlive headset.',
      'A key costs 250 Glimmers and a code.',
      'A Glimmerlive comes up about once in 380 tries.',
      'Turn off Glimmerlive and Glimmers tonight.',
    ])('or it is not quoted: “%s”', (text) =>
      expect(quoted(text).whyNot).toMatch(/^Without the name/),
    );
  });

  describe('what a bilingual alert says twice is quoted once, in English', () => {
    test('where both stand in a row', () =>
      expect(quotationOf('Peidiwch ag ateb y neges. Do not answer the message.', from).says).toBe(
        'Do not answer the message.',
      ));
    test('and never in Welsh alone', () =>
      expect(quotationOf('Siaradwch â’ch plentyn yn dawel.', from).whyNot).toMatch(
        /not in English/,
      ));
    test('nor as the end of another sentence', () =>
      expect(quotationOf("And don't start with the bill.", { ...from, isNot: true })).toEqual({
        says: "Don't start with the bill.",
        whyNot: null,
      }));
    test('what somebody says of themselves is English, and stays whole', () => {
      const says = 'He told our officer: "I wasn’t brave. I just didn’t want to be next."';
      expect(quotationOf(says, from).says).toBe(says);
    });

    test('a word of Welsh in an English sentence stays', () =>
      expect(quotationOf('Ask for help in Welsh, yn Gymraeg, or in English.', from)).toEqual({
        says: 'Ask for help in Welsh, yn Gymraeg, or in English.',
        whyNot: null,
      }));
  });

  test.each([
    'Delete every message from the sender.',
    'Block the sender, and then delete the chat.',
    'Delete the account tonight.',
    'Save it, and forward the picture to the school.',
    'Take away the phone until it stops.',
    'Look through your child’s phone each night.',
    'Confront the person who sent it.',
    'A parent whose child made one has usually failed to supervise them.',
    'Families who did not look at settings are to blame.',
    'Some children have spoken of suicide.',
    'See www.glimmer.example for more.',
    'Report it to Action Fraud.',
    'Ring the desk on 01632 960 155.',
    'Water Safety Lead, Wenlode Fire and Rescue Service',
    'Gary Loane, Lead School Nurse',
    'One is a boy of 16, and his family have asked that nobody is told.',
    'Detectives are still speaking to one of the accounts.',
    'Detectives are carrying out enquiries at two addresses.',
    'It was back by Saturday with the same name and an extra full stop.',
    'Picking any year before 2008 gets you straight in.',
    'Yes, small m, a joke about a light.',
    'Recruiters coach students to tell the bank that it came from a laptop.',
    'Youth Ear is free on 1800 77 2200.',
    'Report a page to the desk at 1-888-555-0143.',
    'The Helpdesk answers on +353 1 555 0199.',
    'If you cannot wait, call or text 988.',
    'One user wrote that she did not want to live.',
    'Mrs Holt at the office can help.',
    'Pupils at Brook Lane Academy were sent it.',
    'Forward the picture to the school.',
    'Search for it and see how it works.',
    'Clips of it are on YouTube as well.',
    'We ask schools to share this with staff and families.',
    'Please don’t forward outside the Trust.',
    'Each of these may have another cause.',
    'Don’t just ask: take the phone until it stops.',
    'Miss Holt can help.',
    'Contact Jo Ferris, Duty Manager.',
    'Jo Ferris is the person to ring about it.',
    'At the pool, Sam Okoro is your first point of contact.',
    'Two students have given statements against the recruiter, and may be at risk.',
    'The girl is known to the team and need not be asked again.',
    'Naming it to families may warn him.',
    'Hide from Mummy, and don’t tell.',
    'Please stick to that.',
    'Changing village — never — never',
    'A former pupil brings ours in, and police have his name.',
    'J.M. in 13B has used the card of his nan.',
    'Anyone off 13B for a second day may be at home.',
    'Operation Kite is live in the county.',
    'Until then the accounts of the group are being left up.',
    'He has been moved out of the family home.',
    'One Year 8 boy in foster care at Orme, known to us since May, spent £300 on it.',
    'The rooms get round the filter with a full stop in each word.',
    'We should have stopped circles of that size.',
    'Read more ▾',
    'Chat is closed right now. Leave a message ▷',
    'A child may be leaning too hard on a toy if',
    'Amounts under a limit are at present missed.',
    'The bot drops its filter if one says that it is a play.',
    'Typing any year before is enough to get in.',
    'The clip can be found by typing his name.',
    'Nothing must be said that could lead to phones being wiped.',
    'Set the spend cap: text CAP to 60966.',
    'Kiddo Cinema, since you ask, is a different case.',
    'Q.',
    '4+',
    'No',
  ])('never where it may do harm: %s', (text) => {
    expect(quotation(text, from).whyNot).not.toBeNull();
  });

  test.each([
    'Turn off gifts and the go live button in the family settings.',
    'A child who must be online at a certain hour because viewers wait.',
    'Ask your child to play with the speaker on and not through headphones.',
    'Withdrawing from friends; less patience with real people.',
    'Say that they can tell you, and that you won’t take the phone for it.',
    'Talk first, without looking: there is no need to look through the phone.',
    'Ask the company to delete your child’s pictures.',
    'Tell them that the message was made up, and that they can delete it.',
    'Miss a day and the flame goes out.',
    'Check phones, tablets and watches this evening.',
    'Look at your child’s phone together, not behind their back.',
    'One Year 8 boy spent £300 on it in a night.',
    'They say “my mam would kill me”, and tell nobody.',
    'They check their phone again and again and answer nobody on it.',
  ])('where it helps: %s', (text) => {
    expect(quotation(text, from).whyNot).toBeNull();
  });

  test.each([
    'Explain that it can be wrong about health, friends and the law.',
    'Practise a sentence for saying no.',
  ])('to families where it says of no law what that is: “%s”', (sentence) =>
    expect(quotation(sentence, from)).toEqual({ says: sentence, whyNot: null }),
  );

  test('what a caller pretends, and that a PIN is shared with nobody; no advice to do either', () => {
    const whyNot = (text: string) => quotation(text, from).whyNot;
    expect(whyNot('They pretend to be from the bank.')).toBeNull();
    expect(whyNot('Your PIN is yours. Do not share it with anyone.')).toBeNull();
    expect(whyNot('You could pretend to be your child.')).toMatch(/Nobody writes/);
    expect(whyNot('Save the photo and forward it to the school.')).toMatch(/never passed on/);
  });

  test('to staff alone where it says what the law is, and not at all where we do', () => {
    const law = 'Sharing such a picture is a criminal offence.';
    expect(quotation(law, from)).toMatchObject({ whyNot: null, notHome: expect.any(String) });
    expect(quotation(law, { ...from, isLawOurs: true }).whyNot).toMatch(/law/);
    expect(quotation('A mule lets a criminal use an account.', from)).not.toHaveProperty('notHome');
  });
  test('never out of a list of what not to do: alone it would ask for the opposite', () => {
    const { whyNot } = quotation('Promising to keep a secret.', { ...from, isNot: true });
    expect(whyNot).toMatch(/the opposite/);
    expect(quotation('Never promise a secret.', { ...from, isNot: true }).whyNot).toBeNull();
  });

  test('without a mark of speech whose other half stands elsewhere', () => {
    expect(quotation('You can just be a voice.”', from).says).toBe('You can just be a voice.');
    expect(quotation('Say “got to go”.', from).says).toBe('Say “got to go”.');
  });

  test('in a word of ours where its own is another country’s', () =>
    expect(quotation("He rings your mom's phone.", from)).toEqual({
      says: "He rings your [mum's] phone.",
      whyNot: null,
    }));

  test('never where the alert is not for passing on, or names a challenge', () => {
    expect(quotation('Turn off gifts.', { ...from, mayShare: false }).whyNot).not.toBeNull();
    const dare: Alert['names'] = [
      { name: 'Blink Dare', variants: [], role: 'challenge', ambiguous: false },
    ];
    expect(quotation('The Blink Dare is back.', { ...from, names: dare }).whyNot).toBe(
      'It names a challenge.',
    );
  });
});

const sentence = (text: string, whyNot: string | null = null): OwnSentence => ({
  text,
  line: 4,
  fact: 'f01',
  key: wordKey(text),
  kind: 'advice',
  says: text,
  whyNot,
});
const [fold, wipe] = [sentence('Fold the kite.'), sentence('Delete it.', 'Nothing is deleted.')];

describe('what a person writes for adults goes by the same rules', () => {
  const whyNot = (wording: string) => {
    const decision = AlertWords.parse({
      [fold.key]: { adults: 'own', kind: 'advice', says: wording },
    });
    return unfitWords(decision, (words) => quotation(words, from)).get(fold.key) ?? null;
  };
  test('a name is no part of it, and the same without it is offered', () =>
    expect(whyNot('Turn off Glimmerlive at night.')).toBe(
      'It names the service. Write: Turn off the service at night.',
    ));
  test('nor is what may do harm', () =>
    expect(whyNot('Delete every message.')).toMatch(/^Nothing is deleted/));
  test('that a service deletes what is written asks nobody to', () =>
    expect(whyNot('Accounts on the app delete messages after a day.')).toBeNull());
  test('plain words are told', () => expect(whyNot('Turn it off at night.')).toBeNull());
});

describe('signs and advice that hold whatever the service does', () => {
  const timeless = (...texts: string[]) =>
    timelessOf(
      texts.map((text) => sentence(text)),
      { statements: texts.map((text) => ({ text, line: 4, uses: ['advice'] })), own: [] },
    ).map(({ text }) => text);

  test.each([
    'Do not pay, and do not go to meet him.',
    'If a parcel turns up, leave it shut and ring us.',
    'Show it to somebody, and do not answer.',
    'If an adult has asked a child for pictures, ring 101, and report it to CEOP.',
    'Block and report anyone who asks for a picture.',
  ])('“%s” is one', (text) => expect(timeless(text)).toEqual([text]));

  test.each([
    'Turn off gifts in the family settings.',
    'Look at who can add them: Door > My contacts.',
    'Hold a finger on a clip until it goes.',
    'Go to Words.',
    'Report the account in the app.',
    'Press Report, and then report it to the police.',
  ])('“%s” is none: it hangs on the service', (text) => expect(timeless(text)).toEqual([]));

  test('nor is what follows a step through menus, or named the service', () => {
    expect(timeless('Go to Words.', 'Add the words that hurt most.')).toEqual([]);
    const named = { ...sentence('Keep Glimmerlive shut.'), says: 'Keep the service shut.' };
    expect(timelessOf([named], { statements: [], own: [] })).toEqual([]);
  });

  test('what nobody should do holds, though it names the service or a step in its menus', () => {
    const dont = { ...sentence('Do not open Glimmerlive.'), says: 'Do not open the app.' };
    expect(timelessOf([dont], { statements: [], own: [] })).toEqual([dont]);
    expect(timeless('Do not press Accept.')).toEqual(['Do not press Accept.']);
  });

  test('and what the service is, or may never be quoted, is none either', () => {
    expect(timelessOf([{ ...fold, kind: 'service' }, wipe], { statements: [], own: [] })).toEqual(
      [],
    );
    expect(timelessOf([{ ...fold, kind: 'sign' }], { statements: [], own: [] })).toHaveLength(1);
  });

  test('of what happens three are told, whoever is asked again', () => {
    const sentences = ['One.', 'Two.', 'Three.', 'Four.'].map((text) => ({
      ...sentence(text),
      kind: 'incident' as const,
    }));
    const timeless = timelessOf(sentences, { statements: [], own: sentences });
    expect(timeless).toEqual(sentences.slice(0, 3));
    expect(timelessOf(sentences.slice(3), { statements: [], own: sentences })).toEqual([]);
  });

  test('they are told in one step, and the others wait', () => {
    const { decisions } = decisionsOf(
      { quote: ['timeless'], out: [], own: {} },
      [fold, wipe],
      [fold, sentence('Tap the bell.')],
      [fold],
    );
    expect(Object.keys(decisions)).toEqual([fold.key]);
  });
});

describe('a lead decides', () => {
  test('on all that is open at once, and never on what may not be quoted', () => {
    const { decisions, refused } = decisionsOf(
      { quote: ['all'], out: [], own: {} },
      [fold, wipe],
      [fold],
    );
    expect(refused).toEqual([]);
    expect(decisions).toEqual({
      [fold.key]: { adults: 'quoted', kind: 'advice', says: 'Fold the kite.', together: true },
    });
  });

  test('on one sentence by its key, as that person’s choice', () => {
    const { decisions } = decisionsOf({ quote: [fold.key], out: [], own: {} }, [fold], [fold]);
    expect(decisions[fold.key]).toEqual({
      adults: 'quoted',
      kind: 'advice',
      says: 'Fold the kite.',
    });
  });

  test('in own words where the alert’s may not be quoted, and is told so', () => {
    const refusal = decisionsOf({ quote: [wipe.key], out: [], own: {} }, [wipe], []);
    expect(refusal.decisions).toEqual({});
    expect(refusal.refused.join()).toContain(`--own ${wipe.key}=`);
    const decided = decisionsOf(
      { quote: [], out: [], own: { [wipe.key]: 'Keep it.' } },
      [wipe],
      [],
    );
    expect(decided.decisions[wipe.key]).toEqual({
      adults: 'own',
      kind: 'advice',
      says: 'Keep it.',
    });
  });

  test('on a key that there is', () => {
    const { refused } = decisionsOf({ quote: [], out: ['s12345678'], own: {} }, [fold], [fold]);
    expect(refused.join()).toContain(fold.key);
  });

  test('and nothing else of the file changes', () => {
    const text = '---\n# A comment.\ntitle: A\ncorrections:\n  risks: {}\n---\n\n# Body\n';
    const written = withDecisions(text, { [fold.key]: { adults: 'out', kind: 'advice' } });
    expect(written).toContain('# A comment.\ntitle: A\n');
    expect(written).toContain('risks: {}');
    expect(written).toMatch(/\n---\n\n# Body\n$/);
    expect(written).toContain(`${fold.key}:`);
  });
});

describe('adults read', () => {
  const decisions = AlertWords.parse(
    Object.fromEntries(
      [
        ...['Fold the kite.', 'Wind the line.', 'Dry the tail.', 'Oil the reel.', 'Sew the sail.'],
        'Mend the frame.',
      ].map((text) => [wordKey(text), { adults: 'quoted', kind: 'sign', says: text }]),
    ),
  );

  test('what was accepted first in the letter, and the rest in the one after the lesson', async () => {
    const { band } = await composeSample('<Include/>\n\n<Risk id="grooming"/>', {}, '', decisions);
    const [letter, after] = ['Letter', 'LetterAfter'].map((name) =>
      textContent(inside(band, name as 'Letter')[0] as Component),
    );
    expect(letter).toMatch(
      /Signs, which may be nothing[^“]*(?:“…”[^“]*)?“Fold the kite.”\s*“Wind the line.”/,
    );
    expect(after).toContain('It also names these signs“Mend the frame.”');
    expect(after).not.toContain('Fold the kite.');
    expect(letter).not.toContain('Mend the frame.');
  });

  test('all that happens in the letter after the lesson, however long it is, and on the families’ page once', async () => {
    const front = 'A stranger asks a child for a kite, a line and a reel.';
    const account = `${front} ${'Then nothing came of it for any of them. '.repeat(40).trim()}`;
    const words = AlertWords.parse({
      [wordKey(front)]: { adults: 'quoted', kind: 'incident', says: front },
      [wordKey(account)]: { adults: 'quoted', kind: 'account', says: account },
    });
    const { band } = await composeSample('<Include/>\n\n<Risk id="grooming"/>', {}, '', words);
    const [letter, after] = ['Letter', 'LetterAfter'].map((name) =>
      textContent(inside(band, name as 'Letter')[0] as Component),
    );
    expect(letter).toContain(`“${front}”`);
    expect(letter).not.toContain('nothing came of it');
    expect(after).toContain(`The alert, more fully“${account}”`);
  });

  test('in a draft’s briefing what nobody has checked, marked so; in a final one only what was accepted', async () => {
    const { sharedData: club, lessons } = await prepareFixture();
    const [prepared] = lessons;
    if (!club || !prepared) throw new Error('The fixture cannot be read');
    const { lesson, versions } = prepared;
    const brief = (
      status: 'draft' | 'final',
      sentences: AlertWords,
      quotes: OwnSentence[] = [fold, wipe],
    ) =>
      JSON.stringify(
        staffBriefing(
          {
            ...lesson,
            meta: { ...lesson.meta, status },
            source: { statements: [], own: quotes },
            alert: { ...lesson.alert, corrections: { ...lesson.alert.corrections, sentences } },
          },
          club,
          versions.map(({ version }) => version),
        ),
      );
    expect(brief('draft', {})).toContain('Not checked yet: “Fold the kite.”');
    expect(brief('draft', {})).not.toContain('Delete it.');
    // A sign is shown as it stands, though it be no sentence.
    const sign = { ...sentence('a sweet smell'), kind: 'sign' as const };
    expect(brief('draft', {}, [sign])).toContain('Not checked yet: “a sweet smell”');
    expect(brief('draft', decisions)).toContain('“Fold the kite.” “Wind the line.”');
    expect(brief('draft', decisions)).not.toContain('Not checked yet');
  });
});
