/** Pages of the live server: the list of products, and a product beside its problems. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Problem, problemSeverity } from '#diagnostics/problem.ts';
import type { LiveFault } from './live-fault.ts';

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const STYLE = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif }
body { margin: 0; display: grid; grid-template: auto 1fr auto / 1fr; height: 100dvh }
header, footer { padding: .5rem 1rem; background: Canvas; color: CanvasText }
header nav { display: flex; flex-wrap: wrap; gap: .25rem 1rem }
a[aria-current] { font-weight: 700; text-decoration: none }
iframe { border: 0; width: 100%; height: 100% }
main { padding: 1rem; overflow: auto }
footer { max-height: 45dvh; overflow: auto; border-top: 3px solid #888 }
footer[data-errors] { border-color: #b3261e }
footer pre { margin: .25rem 0; padding: .25rem .5rem; background: color-mix(in srgb, CanvasText 8%, Canvas); white-space: pre-wrap }
footer li { margin-block: .5rem }
`;

/** Client script: on a change it reloads the product at the same scroll position, and updates the problems. */
const SCRIPT = `
const frame = document.querySelector('iframe');
let problems = document.querySelector('footer');
const events = new EventSource('/events');
events.onerror = () => {
  problems.textContent = 'npm run dev has stopped: what is shown is no longer made anew. Start it again.';
};
events.onmessage = async () => {
  const html = await (await fetch(location.href)).text();
  const next = new DOMParser().parseFromString(html, 'text/html').querySelector('footer');
  problems.replaceWith(next);
  problems = next;
  if (!frame) location.reload();
  else try { frame.contentWindow.location.reload(); } catch { frame.src = frame.src; }
};
`;

/** A line of a file, for quoting. */
function quoted(file: string, line: number): string {
  try {
    return readFileSync(file, 'utf8').split('\n')[line - 1]?.trim() ?? '';
  } catch {
    return '';
  }
}

/** An item of the list of problems. */
type ToMend = LiveFault & { gravity: string };

/** Sorts by severity, with causes before their consequences. */
function toMend(faults: readonly LiveFault[], problems: readonly Problem[]): ToMend[] {
  const isError = (problem: Problem) => problemSeverity(problem) === 'error';
  return [
    ...faults.map((fault) => ({ ...fault, gravity: 'error' })),
    ...problems
      .toSorted((a, b) => Number(isError(b)) - Number(isError(a)))
      .map((problem) => ({ ...problem, gravity: problemSeverity(problem) })),
  ];
}

/** A problem as HTML: place, line, reason and note. */
const listItem = ({ gravity, place, reason, note }: ToMend): string =>
  `<li><strong>${gravity}</strong> ${place ? linkTo(place) : ''} ${escaped(reason)}${
    place ? `<pre>${escaped(quoted(place.file, place.line))}</pre>` : '<br>'
  }${escaped(note)}</li>`;

/** A link that opens the file in an editor at this line. */
function linkTo({ file, line, column }: NonNullable<LiveFault['place']>): string {
  const path = encodeURI(resolve(file).replaceAll('\\', '/').replace(/^\//, ''));
  return `<a href="${escaped(`vscode://file/${path}:${line}:${column}`)}">${escaped(file)}:${line}</a>`;
}

/** The list of problems. */
function problemList({ faults, problems, took }: PageOf): string {
  const all = toMend(faults, problems);
  const isStopped = all.some(({ gravity }) => gravity === 'error');
  const shown = isStopped
    ? 'What is shown is the last that could be made.'
    : 'It is shown as it is.';
  return `<footer role="status"${isStopped ? ' data-errors' : ''}>${
    all.length === 0
      ? `No problems. Read in ${took} ms.`
      : `<details open><summary>${all.length} to mend. ${shown}</summary><ul>${all.map(listItem).join('')}</ul></details>`
  }</footer>`;
}

export interface PageOf {
  title: string;
  /** Links to all products, including the one shown. */
  links: readonly { href: string; says: string; isShown?: boolean }[];
  /** URL of the product; `null` for the list. */
  shows: string | null;
  /** Errors other than problems in its text. */
  faults: readonly LiveFault[];
  problems: readonly Problem[];
  took: number;
}

export function livePage(page: PageOf): string {
  const { title, links, shows } = page;
  return `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>${escaped(title)}</title><link rel="icon" href="data:,"><style>${STYLE}</style><header><strong>${escaped(title)}</strong><nav>${links
    .map(
      ({ href, says, isShown }) =>
        `<a href="${escaped(href)}"${isShown ? ' aria-current="page"' : ''}>${escaped(says)}</a>`,
    )
    .join('')}</nav></header>${
    shows
      ? `<iframe title="${escaped(title)}" src="${escaped(shows)}"></iframe>`
      : '<main>Choose a lesson and an age. A file that you save is shown at once.</main>'
  }${problemList(page)}<script>${SCRIPT}</script></html>`;
}
