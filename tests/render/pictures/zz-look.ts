import { writeFileSync } from 'node:fs';
import { drawScreen } from '#render/pictures/screens/draw-screen.ts';
import { screenAlt } from '#render/pictures/screens/screen-alt.ts';
import { sampleScreens } from '/tmp/w/art/tests/render/pictures/sample-screens.ts';

const mono = process.argv[2] === 'mono';
const html = sampleScreens().map((s, i) => {
  const d = drawScreen(s, { width: 440, size: 26, mono, prefix: `s${i}` });
  return `<figure><svg viewBox="0 0 ${d.width} ${d.height}" width="${d.width}" height="${d.height}" role="img">${d.body}</svg><figcaption>${s.app}: ${screenAlt(s)}</figcaption></figure>`;
});
writeFileSync(
  '/tmp/screens.html',
  `<meta charset=utf-8><style>@font-face{font-family:"Atkinson Hyperlegible Next";src:url(/tmp/w/art/node_modules/@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff2);font-weight:400}@font-face{font-family:"Atkinson Hyperlegible Next";src:url(/tmp/w/art/node_modules/@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-700-normal.woff2);font-weight:700}body{background:#dfe6e6;columns:5 440px;column-gap:24px;width:2300px;font:18px "Atkinson Hyperlegible Next"}figure{break-inside:avoid;margin:0 0 24px}</style>${html.join('')}`,
);
