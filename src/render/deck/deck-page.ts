import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { DeckContext } from '#render/arrange/deck-context.ts';
import type { DeckForm, PageStyle } from '#render/arrange/deck-parts.ts';
import type { PictureSheet } from '#render/arrange/picture-sheet.ts';
import { rawMarkup } from '#render/arrange/raw-markup.ts';

interface Page {
  version: DeckContext['version'];
  sections: Element[];
  pictures: PictureSheet;
  form: DeckForm;
  draft: boolean;
  /** Whom it looks like it is for; default: the band's phase. */
  look?: DeckLook;
}

type DeckLook = DeckContext['version']['band']['phase'] | 'adult';

/** The whole document of a deck. */
export function deckPage({ version, sections, pictures, form, draft, look }: Page): string {
  const { band } = version;
  const phase = look ?? band.phase;
  const style = form.kind === 'linked' ? null : (form.code.ofPhase?.[phase] ?? form.code);
  const head = [
    h('meta', { charSet: 'utf-8' }),
    policy(form, style),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('title', `${version.title} – ${band.name}`),
    h('link', { rel: 'icon', href: 'data:,' }),
    form.kind === 'linked'
      ? h('link', { rel: 'stylesheet', href: form.css })
      : h('style', [rawMarkup(style?.css ?? '')]),
  ];
  const body = [
    pictures.symbols(),
    h('main.reveal', { ariaLabel: `${version.title}: slides` }, [h('div.slides', sections)]),
    h('p.announcer', { ariaLive: 'polite' }),
    ...(draft ? [h('footer.draft-mark', 'Draft')] : []),
    form.kind === 'linked' ? h('script', { src: form.js }) : h('script', [rawMarkup(form.code.js)]),
  ];
  const sizes = { dataBody: band.slideType.body, dataTitle: band.slideType.title };
  const page: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      h('html', { lang: 'en-GB', dataBand: band.id, dataPhase: phase, ...sizes }, [
        h('head', head),
        h('body', body),
      ]),
    ],
  };
  return `${toHtml(page, { allowDangerousHtml: true })}\n`;
}

/**
 * Nothing but the deck’s own style and script may run. What stands in the page is told by its hash; what is linked
 * comes from where the page comes from.
 */
function policy(form: DeckForm, pageStyle: PageStyle | null): Element {
  const [script, style, from] =
    form.kind === 'self-contained' && pageStyle
      ? [`'${form.code.jsHash}'`, `'${pageStyle.cssHash}'`, 'data:']
      : ["'self'", "'self'", "'self' data:"];
  const content = [
    "default-src 'none'",
    `script-src ${script}`,
    `style-src ${style}`,
    `img-src ${from}`,
    `font-src ${from}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return h('meta', { httpEquiv: 'Content-Security-Policy', content });
}
