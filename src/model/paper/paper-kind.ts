/**
 * The kind of paper that the school was sent: an alert, a guide, a notice, a letter, a report, or the service's own
 * help page. Texts name it accordingly.
 */
import type { Node } from 'mdast';
import { capital } from '../text/mid-sentence.ts';

export const PAPER_KINDS = [
  'alert',
  'guide',
  'notice',
  'letter',
  'bulletin',
  'report',
  'help-page',
] as const;
export type PaperKind = (typeof PAPER_KINDS)[number];

/** As it follows “we were sent”. */
const SENT_AS: Readonly<Record<PaperKind, string>> = {
  alert: 'a safeguarding alert',
  guide: 'a safeguarding guide',
  notice: 'a safeguarding notice',
  letter: 'a letter of warning',
  bulletin: 'a safeguarding bulletin',
  report: 'a newspaper’s report',
  'help-page': 'an app or site’s own help page for families',
};

/** Its name in later sentences: “the letter” would be ambiguous in a letter. */
const CALLED_AS: Readonly<Record<PaperKind, string>> = {
  alert: 'alert',
  guide: 'guide',
  notice: 'notice',
  letter: 'warning',
  bulletin: 'bulletin',
  report: 'report',
  'help-page': 'help page',
};

/** Words by which a paper names its own kind, the most reliable first. */
const KIND_PATTERNS: readonly (readonly [PaperKind, RegExp])[] = [
  // “By Ann Hollis, Skelling Valley Mercury”
  [
    'report',
    /^By \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'.-]*){1,2}(?:, | for )(?:the )?\p{Lu}.*\b(?:Newspaper|Times|Post|Gazette|Echo|Advertiser|Courier|Chronicle|Argus|Mercury|Observer|Examiner|Mail|Guardian|Herald|News|Star|Journal|Press|Standard)\b/mu,
  ],
  ['help-page', /^(?:help cent(?:re|er)|search (?:the )?help\b.*)$/im],
  ['alert', /\b(?:alerts?|warnings?)\b/i],
  ['guide', /\b(?:guides?|guidance|factsheets?|fact sheets?)\b/i],
  ['notice', /\bnotices?\b/i],
  ['bulletin', /\b(?:bulletins?|newsletters?)\b/i],
  ['letter', /\bletters?\b|^dear\b/im],
];

/** @param front Its title and the text around it: sender, greeting. Without a match it is an alert. */
export const paperKindOf = (front: string): PaperKind =>
  KIND_PATTERNS.find(([, pattern]) => pattern.test(front))?.[0] ?? 'alert';

type Read = { reading?: { paper?: PaperKind | undefined } | undefined };
/** The kind that was read. */
export const cameAsOf = ({ reading }: Read): PaperKind => reading?.paper ?? 'alert';

/** Adapts our text on “the alert” to the kind of paper; quotations stay. */
export const inPaper = (text: string, kind: PaperKind): string =>
  kind === 'alert'
    ? text
    : text
        .split(QUOTED)
        .map((part, at) => (at % 2 === 1 ? part : named(part, kind)))
        .join('');
/** A quotation, which may contain another. */
const QUOTED = /(“(?:[^“”]|“[^“”]*”)*”)/u;

/** “a chat app’s own help page”, of “a safeguarding alert on a chat app” */
const OF_SERVICE =
  /\b(a) safeguarding alert on (an? [\p{L} -]+?)(?=[.,;]| (?:has|from|about)\b)/giu;

const named = (text: string, kind: PaperKind): string =>
  (kind === 'help-page'
    ? text.replace(OF_SERVICE, (_, article: string, thing: string) =>
        SENT_AS[kind].replace('an app or site', article === 'A' ? capital(thing) : thing),
      )
    : text
  )
    .replace(/\b(a) safeguarding alert\b/gi, (_, article: string) =>
      article === 'A' ? SENT_AS[kind].replace(/^a/, 'A') : SENT_AS[kind],
    )
    .replace(/\b(an) alert\b/gi, (_, article: string) => `${article.charAt(0)} ${CALLED_AS[kind]}`)
    .replace(/\b(the) alert\b/gi, `$1 ${CALLED_AS[kind]}`);

/** The same for all texts in a tree. */
export function nodesInPaper<N extends Node>(node: N, kind: PaperKind): N {
  if (kind === 'alert') return node;
  if ('value' in node && typeof node.value === 'string' && node.type === 'text')
    return { ...node, value: inPaper(node.value, kind) };
  if (!('children' in node) || !Array.isArray(node.children)) return node;
  return { ...node, children: (node.children as Node[]).map((child) => nodesInPaper(child, kind)) };
}
