/** Names with marks that no one sign holds: the engine once drew the marks alone, and every reader still told the name. */
import { expect, test } from 'vitest';
import type { BandVersion } from '#model/band-version.ts';
import { writeAdultDocument } from '#render/typst/write-adult-document.ts';
import { writeLetter } from '#render/typst/write-letter.ts';
import { lineWidth } from '../../pdfjs-pages.ts';
import { KS3, keepProblems, tools } from './paper.ts';
import { flow, place, versionOf } from './sheet-of-parts.ts';

const MARKED = 'Ọ̀bọ̀kẹ̀ Ẹ̀bọ̀';
const PLAIN = 'Oboke Ebo';

const version = versionOf(KS3, []);
const letter = (name: string) => {
  const { report } = keepProblems();
  const school = {
    ...version.school,
    name: `Xx ${name}`,
    signatory: { ...version.school.signatory, name: `Yy ${name}` },
  };
  const withSchool: BandVersion = { ...version, school };
  return writeLetter(withSchool, withSchool.letter, tools, report);
};
const report = (name: string) => {
  const { report } = keepProblems();
  return writeAdultDocument(
    {
      title: `Xx ${name}`,
      subtitle: `Yy ${name}`,
      draft: [],
      place,
      sections: [
        {
          heading: `Zz ${name}`,
          span: 'page',
          blocks: [{ kind: 'callout', nodes: flow(`Ww ${name}`) }],
        },
      ],
    },
    tools,
    report,
  );
};

test.each([
  ['a letter’s head', letter, /^Xx/],
  ['a letter’s signatory', letter, /^Yy/],
  ['a report’s title', report, /^Xx/],
  ['a report’s heading', report, /^Zz/],
  ['a report’s text', report, /^Ww/],
])('%s is drawn whole', async (_, write, start) => {
  const wide = async (name: string) => lineWidth((await write(name)).bytes, start);
  const [marked, plain] = [await wide(MARKED), await wide(PLAIN)];
  expect(plain).toBeGreaterThan(20);
  // Letters of the other face are as wide as theirs, or nearly.
  expect(marked / plain).toBeGreaterThan(0.95);
  expect(marked / plain).toBeLessThan(1.1);
});
