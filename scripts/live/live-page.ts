/** Pages of the live loop: what there is, and one product beside what is wrong with it. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gravityOf, type Problem } from '#diagnostics/problem.ts';

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

/** On a change: the same page of the same product again, and what is wrong now. */
const SCRIPT = `
const frame = document.querySelector('iframe');
let problems = document.querySelector('footer');
new EventSource('/events').onmessage = async () => {
  const html = await (await fetch(location.href)).text();
  const next = new DOMParser().parseFromString(html, 'text/html').querySelector('footer');
  problems.replaceWith(next);
  problems = next;
  if (!frame) location.reload();
  else try { frame.contentWindow.location.reload(); } catch { frame.src = frame.src; }
};
`;

/** A line of a file as it stands, to be quoted. */
function quoted({ file, line }: Problem['place']): string {
  try {
    return readFileSync(file, 'utf8').split('\n')[line - 1]?.trim() ?? '';
  } catch {
    return '';
  }
}

/** What is wrong, what stops a build first: place, line, why, and how to mend it. A click opens the file in an editor. */
function problemList(problems: readonly Problem[], took: number): string {
  const sorted = [...problems].sort(
    (a, b) => Number(gravityOf(b) === 'error') - Number(gravityOf(a) === 'error'),
  );
  const items = sorted.map((problem) => {
    const { file, line, column } = problem.place;
    const link = `vscode://file/${encodeURI(resolve(file))}:${line}:${column}`;
    return `<li><strong>${gravityOf(problem)}</strong> <a href="${escaped(link)}">${escaped(file)}:${line}</a> ${escaped(problem.reason)}<pre>${escaped(quoted(problem.place))}</pre>${escaped(problem.note)}</li>`;
  });
  const errors = sorted.filter((problem) => gravityOf(problem) === 'error').length;
  return `<footer role="status"${errors > 0 ? ' data-errors' : ''}>${
    items.length === 0
      ? `No problems. Read in ${took} ms.`
      : `<details open><summary>${items.length} to mend. What is shown is the last that could be made.</summary><ul>${items.join('')}</ul></details>`
  }</footer>`;
}

export interface PageOf {
  title: string;
  /** Links, the one that is shown among them. */
  links: readonly { href: string; says: string; isShown?: boolean }[];
  /** Address of what is shown; `null` for the list. */
  shows: string | null;
  problems: readonly Problem[];
  took: number;
}

export const livePage = ({ title, links, shows, problems, took }: PageOf): string =>
  `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>${escaped(title)}</title><link rel="icon" href="data:,"><style>${STYLE}</style><header><strong>${escaped(title)}</strong><nav>${links
    .map(
      ({ href, says, isShown }) =>
        `<a href="${escaped(href)}"${isShown ? ' aria-current="page"' : ''}>${escaped(says)}</a>`,
    )
    .join('')}</nav></header>${
    shows
      ? `<iframe title="${escaped(title)}" src="${escaped(shows)}"></iframe>`
      : '<main>Choose a lesson and an age. A file that you save is shown at once.</main>'
  }${problemList(problems, took)}<script>${SCRIPT}</script></html>`;
