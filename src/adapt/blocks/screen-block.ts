/** `<Screen>` and `<Thread>` → the content of a screen. */
import { toString as textContent } from 'mdast-util-to-string';
import { type Component, isComponentNode, placeOf } from '#model/lesson/component.ts';
import {
  DRAWN,
  EMPTY_SCREEN,
  isTalk,
  isThread,
  NEEDS,
  SCREENS,
  type Screen,
  type ScreenPerson,
  type ScreenRow,
} from '#model/lesson/screen.ts';
import { childrenFor, typedAttributes } from '../components.ts';
import { type Context, fail } from '../context.ts';
import { checkPicture, listItems } from '../text.ts';
import { screenRow } from './screen-rows.ts';

/** Makes a screen; `null` where its attributes do not fit (the reader has reported it). */
export function screenBlock(context: Context, node: Component): Screen | null {
  const attributes = typedAttributes(node, 'Screen');
  if (!attributes) return null;
  for (const needed of NEEDS[attributes.kind] ?? [])
    if (!attributes[needed])
      fail(
        context,
        'structure-valid',
        node,
        `Unexpected <Screen kind="${attributes.kind}"> without ${needed}="…", expected it`,
        `Without it nobody can tell ${needed === 'with' ? 'whom it is with' : 'what it is'}. Write ${needed}="…".`,
      );
  if (attributes.kind === 'shop' && attributes.shows) checkPicture(context, attributes.shows, node);
  const person = (called: string): ScreenPerson => personOf(context, called, attributes.known);
  const items = listItems(childrenFor(context, node));
  const rows = items.map((item) => screenRow(item, { kind: attributes.kind, person, context }));
  for (const [index, row] of rows.entries()) {
    const isSpoken = row.kind === 'line' && isTalk(attributes.kind) && attributes.kind !== 'map';
    if (!isSpoken && !DRAWN[attributes.kind].includes(row.kind))
      fail(
        context,
        'structure-valid',
        items[index] ?? node,
        `Unexpected row “${textContent(items[index] ?? node).slice(0, 60)}” on a screen of kind “${attributes.kind}”, expected what such a screen shows`,
        `It would be read aloud and not be seen. ${SCREENS[attributes.kind]} Put the rest beside the screen, or choose another kind.`,
      );
    if (isSpoken)
      fail(
        context,
        'structure-valid',
        items[index] ?? node,
        `Unexpected “${row.text.slice(0, 60)}” on a screen of kind “${attributes.kind}”, expected “Name: words”`,
        'Somebody says each line, so write who: “Marlo: Best song yet!”. A day or a pause stands in stars: “*Two days later*”. A gift is “Marlo gives: 500 coins”.',
      );
  }
  return withHolder(context, {
    ...EMPTY_SCREEN,
    app: attributes.kind,
    title: attributes.title ?? '',
    holder: attributes.who ? holderOf(context, node, attributes.who) : null,
    person: attributes.with ? person(attributes.with) : null,
    viewers: attributes.viewers ?? '',
    seconds: attributes.seconds ?? '',
    address: attributes.address ?? '',
    shows: attributes.shows ?? '',
    price: attributes.price ?? '',
    was: attributes.was ?? '',
    hurry: attributes.hurry ?? '',
    ask: attributes.ask ?? [],
    rows,
    place: placeOf(node, context.file),
  });
}

/**
 * Makes a group chat of a thread of `<Text>`s. A text without a writer that begins “Name: …” is from a stranger of that
 * name.
 */
export function threadBlock(context: Context, node: Component): Screen | null {
  const attributes = typedAttributes(node, 'Thread');
  if (!attributes) return null;
  const person = (called: string): ScreenPerson => personOf(context, called);
  const rows = childrenFor(context, node)
    .filter((child) => isComponentNode(child, 'Text'))
    .map((child): ScreenRow => {
      const { from, time = '' } = typedAttributes(child, 'Text') ?? {};
      const text = childrenFor(context, child)
        .map((each) => textContent(each))
        .join(' ')
        .trim();
      const place = placeOf(child, context.file);
      if (from) {
        const writer = person(context.cast[from]?.name ?? from);
        return { kind: 'message', from: writer, mine: false, note: time, text, place };
      }
      const [, called, words] = SPEAKS.exec(text) ?? [];
      return called && words
        ? { kind: 'message', from: person(called), mine: false, note: time, text: words, place }
        : { kind: 'note', text, place };
    });
  return withHolder(context, {
    ...EMPTY_SCREEN,
    app: 'chat',
    ask: [],
    title: attributes.title,
    rows,
    place: placeOf(node, context.file),
  });
}

/** “Quill: A brave choice.”: a short capitalised name, and the words. */
const SPEAKS = /^(\p{Lu}[^:.!?]{0,24}): (.+)$/su;

/** The id of the character whose screen it is; an unknown one is reported. */
function holderOf(context: Context, node: Component, called: string): string {
  const id = personOf(context, called).who ?? called;
  checkPicture(context, `cast:${id}`, node);
  return id;
}

/** A character of the band by name or id, a known person, or a stranger. */
function personOf(context: Context, called: string, known: readonly string[] = []): ScreenPerson {
  const found = Object.values(context.cast).find(
    ({ id, name }) => name === called || id === called,
  );
  return found
    ? { called: found.name, who: found.id, known: true }
    : { called, who: null, known: known.includes(called) };
}

/**
 * Finds the owner of a chat, where none is named: the only character among strangers. The owner's messages are on the
 * right.
 */
function withHolder(context: Context, screen: Omit<Screen, 'holderName'>): Screen {
  const writers = new Set(screen.rows.flatMap((row) => ('from' in row ? [row.from.who] : [])));
  const characters = [...writers].filter((who) => who !== null);
  const hasOneHolder = isThread(screen.app) && characters.length === 1 && writers.size > 1;
  const [only = null] = hasOneHolder ? characters : [];
  const holder = screen.holder ?? only;
  return {
    ...screen,
    holder,
    holderName: (holder && context.cast[holder]?.name) || '',
    rows: screen.rows.map((row) =>
      'from' in row ? { ...row, mine: holder !== null && row.from.who === holder } : row,
    ),
  };
}
