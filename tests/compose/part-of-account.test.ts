/** What a letter tells of an account that it has no room for: whole sentences, in their order, with what they lean on. */
import type { ListItem } from 'mdast';
import { toString as textContent } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import { newPartOfAccount, shortenAccount } from '#compose/part-of-account.ts';
import { thoughtsOf } from '#model/alert/word-paragraph.ts';

const passage = (value: string, isQuoted = true): ListItem => ({
  type: 'listItem',
  children: [
    { type: 'paragraph', children: [{ type: 'text', value }], data: { isQuoted } as never },
  ],
});
const said = (item: ListItem | null): string | null => item && textContent(item);

const ACCOUNT = passage(
  '“A kite shop writes to a child. It offers a kite. … The child pays ten pounds. No kite comes. A neighbour says: ‘I was told of it. Nobody’s kite came.’ The shop is gone.”',
);

describe('less its last sentences', () => {
  test('as many as are too many, and never a part of one', () => {
    expect(said(shortenAccount(ACCOUNT, 1))).toBe(
      '“A kite shop writes to a child. It offers a kite. … The child pays ten pounds. No kite comes. A neighbour says: ‘I was told of it. Nobody’s kite came.’ …”',
    );
    // What somebody says is not parted.
    expect(said(shortenAccount(ACCOUNT, 6))).toBe(
      '“A kite shop writes to a child. It offers a kite. … The child pays ten pounds. No kite comes. …”',
    );
  });

  test('nothing where no sentence is left, or where a lead wrote it', () => {
    expect(shortenAccount(ACCOUNT, 999)).toBeNull();
    expect(shortenAccount(passage('A shop writes. A child pays.', false), 1)).toBeNull();
  });
});

describe('what is new in it', () => {
  const told = passage('“A kite shop writes to a child. … The child pays ten pounds. …”');
  test('with what it leans on, and with what stands before it, as far as there is room', () => {
    expect(said(newPartOfAccount(ACCOUNT, [told], 11))).toBe(
      '“A kite shop writes to a child. It offers a kite. …”',
    );
    expect(said(newPartOfAccount(ACCOUNT, [told], 14))).toBe(
      '“A kite shop writes to a child. It offers a kite. … No kite comes. …”',
    );
    expect(said(newPartOfAccount(ACCOUNT, [told], 19))).toBe(
      '“A kite shop writes to a child. It offers a kite. … The child pays ten pounds. No kite comes. …”',
    );
  });

  test('nothing where none of it is new, or none has room', () => {
    expect(newPartOfAccount(ACCOUNT, [ACCOUNT], 99)).toBeNull();
    expect(newPartOfAccount(ACCOUNT, [told], 5)).toBeNull();
  });
});

test('what stands on both sides of a gap is quoted by itself', () => {
  const thoughts = (item: ListItem) =>
    item.children.flatMap((child) => (child.type === 'paragraph' ? thoughtsOf(child) : []));
  const text = '“A kite flies. It is red. … Nobody holds it. …”';
  expect(thoughts(passage(text)).map((one) => textContent(one))).toEqual([
    '“A kite flies. It is red.”',
    '“Nobody holds it.”',
  ]);
  expect(thoughts(passage(text, false)), 'a lead’s own words stand as they are').toHaveLength(1);
});
