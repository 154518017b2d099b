/** The worksheet as a page that Chromium prints: the same words, tables, boxes, lines, pictures and fonts. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { toHtml } from 'hast-util-to-html';
import { toHast } from 'mdast-util-to-hast';
import { drawPicture } from '#draw/draw-picture.ts';
import { drawScene } from '#draw/draw-scene.ts';
import type { Picture } from '#draw/picture-library.ts';
import type { Flow, PupilHandout, PupilHandoutBlock, Text } from '#model/band-version.ts';

const { resolve } = createRequire(import.meta.url);
const font = (weight: number): string =>
  readFileSync(
    resolve(
      `@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-${weight}-normal.woff2`,
    ),
  ).toString('base64');
const face = (weight: number) =>
  `@font-face{font-family:Sheet;font-weight:${weight};src:url(data:font/woff2;base64,${font(weight)})}`;

/** What all of Chromium's pages look like. */
export const PAGE_CSS = `${face(400)}${face(700)}@page{size:A4;margin:18mm}body{font:12pt/1.5 Sheet}table{border-collapse:collapse;width:100%}td,th{border:1px solid;padding:2mm;text-align:left}
.line{border-bottom:1px solid;height:9mm}.box{border:1px solid;border-radius:3mm;height:40mm}.tick{display:inline-block;width:4mm;height:4mm;border:1px solid;margin-right:2mm}.help{border:1px solid;border-radius:3mm;padding:4mm;columns:2}svg{width:60mm}`;

/** A page of HTML with what stands on the sheet. */
export function peerPage(handout: PupilHandout, library: (name: string) => Picture | null): string {
  const flow = (nodes: Flow | Text): string =>
    toHtml(toHast({ type: 'root', children: nodes as Flow }));
  const lines = (count: number): string => '<div class="line"></div>'.repeat(count);
  const picture = (name: string): string => drawPicture(library, name, { mono: false }) ?? '';
  const ticks = (options: readonly { text: Text }[]): string =>
    `<ul>${options.map((option) => `<li><span class="tick"></span>${flow(option.text)}</li>`).join('')}</ul>`;
  const draw = (block: PupilHandoutBlock): string => {
    switch (block.kind) {
      case 'heading':
        return `<h2>${flow(block.text)}</h2>`;
      case 'prose':
      case 'speech':
      case 'key-message':
        return flow(block.nodes);
      case 'question':
        return flow(block.nodes) + lines(block.lines);
      case 'lines':
        return block.label + lines(block.count);
      case 'choose':
      case 'check':
        return `<p>${block.question}</p>${ticks(block.options)}`;
      case 'sort':
        return `<table><tr><th>${block.prompt}</th>${block.groups.map((group) => `<th>${group}</th>`).join('')}</tr>${block.cards.map((card) => `<tr><td>${flow(card.text)}</td>${'<td><span class="tick"></span></td>'.repeat(block.groups.length)}</tr>`).join('')}</table>`;
      case 'table':
        return `<table><tr>${block.head.map((cell) => `<th>${flow(cell)}</th>`).join('')}</tr>${block.rows.map((row) => `<tr>${row.map((cell) => `<td>${flow(cell)}</td>`).join('')}</tr>`).join('')}</table>`;
      case 'help':
        return `<div class="help">${block.routes.map((route) => `<h3>${route.name}</h3><p>${route.contact.map(({ text }) => text).join(' ')}</p><p>${route.says}</p>`).join('')}</div>`;
      case 'scene':
        return drawScene(library, block, { mono: false });
      case 'pictures':
        return block.items.map((item) => picture(item.picture.name)).join('');
      case 'cards':
        return `<table>${block.cards.map((card) => `<tr><td>${flow(card.text)}</td></tr>`).join('')}</table>`;
      case 'columns':
        return [...block.left, ...block.right].map(draw).join('');
      default:
        return '<div class="box"></div>';
    }
  };
  return `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>${handout.title}</title><style>${PAGE_CSS}</style><p>Name ______ Class ______ Date ______</p><h1>${handout.title}</h1>${flow(handout.intro)}${handout.blocks.map(draw).join('')}`;
}
