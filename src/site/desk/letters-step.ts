/** Step 3: choose a letter, preview it, and download files. */

import { bandOfClass } from '#class-list/year-group.ts';
import type { DeskIndex, DeskLesson } from '#model/desk.ts';
import { ofNation } from '#model/desk.ts';
import { LETTER_NAMES } from '#model/paper/letter-names.ts';
import { longDate } from '#model/text/long-date.ts';
import { capital } from '#model/text/mid-sentence.ts';
import type { LetterLanguages } from '#render/letters/browser/letter-desk.ts';
import { type ClassStep, counted, faultTable } from './class-step.ts';
import { element, findElement, save } from './elements.ts';
import type { Parts } from './parts-from-disk.ts';
import type { Choice, ClassRead, Product } from './protocol.ts';
import type { SchoolStep } from './school-step.ts';
import { type Client, Stopped } from './worker-client.ts';

/** Debounce in milliseconds before the preview is drawn again. */
const DEBOUNCE_MS = 250;

export function openLettersStep(
  { lessons }: DeskIndex,
  parts: Parts,
  client: Client,
  school: SchoolStep,
  list: ClassStep,
): { changed: () => void } {
  const choose = {
    lesson: findElement<HTMLSelectElement>('lesson'),
    band: findElement<HTMLSelectElement>('band'),
    letter: findElement<HTMLSelectElement>('letter'),
  };
  const family = findElement<HTMLSelectElement>('family');
  const status = findElement('letters-status');
  const draft = findElement('letters-draft');
  const view = findElement('view');
  const sides = findElement('sides');
  const words = findElement('words');
  const languages = findElement('languages');
  const ages = findElement('ages');
  const blanks = findElement('blanks');
  const make = [...document.querySelectorAll<HTMLButtonElement>('[data-make]')];
  const progress = findElement<HTMLProgressElement>('progress');
  const work = findElement('work');
  const report = findElement('report');
  let lesson: DeskLesson | null = null;
  /** The letters whose classes determined the band. */
  let chosenBy: ClassRead['letters'] = [];
  let timer = 0;
  let busy = false;
  /** A new worker needs all data again. */
  let restarting = false;

  const choice = (): Choice => ({
    lesson: choose.lesson.value,
    band: choose.band.value,
    letter: choose.letter.value,
    school: school.value(),
    logo: school.logo(),
    blanks: [...blanks.querySelectorAll('textarea')].map(({ value }) => value),
    today: today(),
  });
  const options = (
    select: HTMLSelectElement,
    all: { value: string; text: string }[],
    wanted = select.value,
  ) => {
    select.replaceChildren(...all.map(({ value, text }) => element('option', { value }, text)));
    if (all.some(({ value }) => value === wanted)) select.value = wanted;
  };

  const pickLesson = async (band?: string) => {
    lesson = await parts.lesson(choose.lesson.value);
    await client.ask({ type: 'lesson', lesson });
    pickBand(band);
  };
  const pickBand = (wanted?: string) => {
    const { nation = 'england' } = school.value() as { nation?: 'england' };
    const bands = (lesson?.bands ?? []).map(({ years, ...band }) => ({
      ...band,
      years: ofNation(years, nation),
    }));
    const taught = classesByBand(list.letters(), bands);
    const isNew = list.letters() !== chosenBy;
    chosenBy = list.letters();
    options(
      choose.band,
      bands.map(({ id, name, years }) => ({ value: id, text: `${years}, ${name}` })),
      (isNew ? mostOf(taught) : undefined) ?? wanted ?? choose.band.value,
    );
    ages.textContent = otherAges(taught, choose.band);
    const letters = bands.find(({ id }) => id === choose.band.value)?.letters ?? [];
    options(
      choose.letter,
      letters.map(({ id }) => ({ value: id, text: capital(LETTER_NAMES[id].which) })),
    );
    lookSoon();
  };

  const families = () => {
    const letters = list.letters();
    options(
      family,
      letters.length > 0
        ? letters.map(({ row, pupil, class: of, salutation }, index) => ({
            value: String(index),
            text: `Row ${row}: ${apart(pupil)}, ${apart(of)}. To ${apart(salutation)}`,
          }))
        : [{ value: '0', text: 'No class list yet: to parents and carers' }],
    );
  };
  const step = (by: number) => {
    const to = family.selectedIndex + by;
    if (to < 0 || to >= family.options.length) return;
    family.selectedIndex = to;
    preview();
  };

  let requests = 0;
  const preview = async () => {
    const request = ++requests;
    const shown = await client.ask({
      type: 'preview',
      choice: choice(),
      index: Number(family.value),
    });
    // Outdated by a newer request.
    if (request !== requests) return;
    enable(shown.stopped === null);
    if (shown.stopped !== null) {
      status.replaceChildren(
        element('p', {}, 'No letter can be made yet:'),
        element('ul', {}, ...shown.stopped.map((reason) => element('li', {}, reason))),
        ...(shown.faults.length > 0 ? [faultTable(shown.faults)] : []),
      );
      draft.hidden = true;
      view.hidden = true;
      languages.replaceChildren();
      return;
    }
    status.replaceChildren();
    draft.hidden = shown.draft.length === 0;
    findElement('reasons', draft).replaceChildren(
      ...shown.draft.map((reason) => element('li', {}, reason)),
    );
    const to = family.selectedOptions[0]?.textContent ?? '';
    const isBilingual = shown.texts.length > 1;
    sides.replaceChildren(
      ...shown.sides.map(({ side, lang, part, svg }) => {
        const description = `${side === 'front' ? 'Front' : 'Back'}${part === null ? '' : `, side ${part},`} of the letter${isBilingual ? ` in ${nameOf(lang)}` : ''}. ${to}`;
        const attributes = { role: 'img', class: 'paper', 'data-side': side, 'data-lang': lang };
        const paper = element('div', { ...attributes, 'aria-label': description });
        const picture = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
        paper.append(document.importNode(picture, true));
        return paper;
      }),
    );
    words.replaceChildren(
      ...shown.texts.map(({ lang, direction, text }) =>
        element('pre', { lang, dir: direction, tabindex: '0' }, text),
      ),
    );
    languages.replaceChildren(
      ...[...(lesson ? datesOf(lesson) : []), ...languageLines(shown.languages)].map((line) =>
        element('p', {}, line),
      ),
    );
    askBlanks(shown.blanks);
    view.hidden = false;
  };
  /** A field per blank of the letter; existing fields keep their input. */
  const askBlanks = (all: readonly string[]) => {
    const labels = [...blanks.querySelectorAll('label')].map(
      (label) => label.firstChild?.textContent,
    );
    if (JSON.stringify(labels) === JSON.stringify(all)) return;
    blanks.replaceChildren(
      ...all.map((description) =>
        element('label', {}, description, element('textarea', { rows: '3' })),
      ),
    );
    findElement('blanks-note').hidden = all.length === 0;
  };
  blanks.addEventListener('input', () => lookSoon());
  const lookSoon = () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => preview().catch(showFault), DEBOUNCE_MS);
  };

  const enable = (may: boolean) => {
    const letters = list.letters();
    const letter = letters[Number(family.value)];
    for (const button of make) {
      const product = button.dataset.make as Product;
      const needsMail =
        product === 'mails' || product === 'box' || product === 'merge'
          ? !letters.some(({ hasMail }) => hasMail)
          : product === 'mail' && !letter?.hasMail;
      button.disabled = busy || restarting || !may || letters.length === 0 || needsMail;
    }
  };
  const showFault = (fault: unknown) => {
    if (fault instanceof Stopped) return;
    report.textContent = `That went wrong: ${fault instanceof Error ? fault.message : fault}`;
  };

  const run = async (product: Product) => {
    busy = true;
    enable(true);
    report.textContent = '';
    progress.value = 0;
    work.hidden = false;
    try {
      const made = await client.ask(
        { type: 'make', choice: choice(), product, index: Number(family.value) },
        (done, of) => {
          progress.max = of;
          progress.value = done;
          findElement('count').textContent = `${done} of ${of}`;
        },
      );
      if (made.stopped === null) {
        save(made.name, made.mime, made.bytes);
        report.textContent = `${made.name} is in your downloads.`;
      } else report.textContent = made.stopped.join(' ');
    } catch (fault) {
      showFault(fault);
    } finally {
      busy = false;
      work.hidden = true;
      enable(true);
    }
  };
  for (const button of make)
    button.addEventListener('click', () => run(button.dataset.make as Product));
  findElement('cancel').addEventListener('click', async () => {
    restarting = true;
    client.stop();
    report.textContent = 'Stopped. Nothing was saved.';
    try {
      if (lesson) await client.ask({ type: 'lesson', lesson });
      await list.again();
    } finally {
      restarting = false;
      lookSoon();
    }
  });
  findElement('before').addEventListener('click', () => step(-1));
  findElement('next').addEventListener('click', () => step(1));
  family.addEventListener('change', () => preview().catch(showFault));
  choose.lesson.addEventListener('change', () => pickLesson().catch(showFault));
  choose.band.addEventListener('change', () => pickBand());
  choose.letter.addEventListener('change', lookSoon);

  const wanted = new URLSearchParams(location.hash.slice(1));
  options(
    choose.lesson,
    lessons.map(({ slug, title }) => ({ value: slug, text: title })),
    wanted.get('lesson') ?? '',
  );
  families();
  enable(false);
  if (lessons.length > 0) pickLesson(wanted.get('band') ?? undefined).catch(showFault);
  return {
    changed() {
      families();
      pickBand();
    },
  };
}

type Letters = ClassRead['letters'];

/** Letters by the band of their pupils' classes; classes without a year in their name are left out. */
function classesByBand(
  letters: Letters,
  bands: readonly { id: string; years: string }[],
): Map<string, Letters> {
  const found = new Map<string, Letters>();
  for (const letter of letters) {
    const band = bandOfClass(letter.class, bands);
    if (band) found.set(band, [...(found.get(band) ?? []), letter]);
  }
  return found;
}

const mostOf = (taught: Map<string, Letters>): string | undefined =>
  [...taught].sort(([, a], [, b]) => b.length - a.length)[0]?.[0];

/** Families who would get another band's letter. */
function otherAges(taught: Map<string, Letters>, { value }: HTMLSelectElement): string {
  const others = [...taught].flatMap(([band, letters]) => (band === value ? [] : letters));
  if (others.length === 0) return '';
  const rows = [...new Set(others.map(({ row }) => row))];
  const classes = [...new Set(others.map((other) => apart(other.class)))];
  return `${rows.length === 1 ? `Row ${rows[0]} is` : `Rows ${rows.join(', ')} are`} of another age (${classes.join(', ')}), and would get this letter too: choose their age, or keep them on a list of their own.`;
}

/** A language's English name. */
const nameOf = (lang: string): string => NAMES.of(lang.replace(/-GB$/, '')) ?? lang;
const NAMES = new Intl.DisplayNames(['en-GB'], { type: 'language' });

/** Dates of the lesson, which its letters print in place of the school's. */
const datesOf = ({ sending }: DeskLesson): string[] =>
  sending
    ? [
        `${sending.letterDate ? `Letters carry the date ${longDate(sending.letterDate)}. ` : ''}The lessons are ${sending.lessonsWhen}, as the safeguarding lead decided.`,
      ]
    : [];

/** Families who get a letter in their own language, and those who do not, with reasons. */
const languageLines = ({ both, alone }: LetterLanguages): string[] => [
  ...(both.length > 0
    ? [
        `${both.map(({ english, letters }) => `${counted(letters, 'letter')} in ${english} and English`).join(', ')}: their own language first, then the English.`,
      ]
    : []),
  ...alone.map(({ lang, rows, awaited }) => {
    const language = nameOf(lang);
    const whose = rows.length === 1 ? `row ${rows[0]} reads` : `rows ${rows.join(', ')} read`;
    const why = awaited
      ? `nobody has confirmed the ${language} letter yet`
      : `this letter has not been written in ${language}`;
    return `${counted(rows.length, 'letter')} in English alone, though ${whose} ${language}: ${why}.`;
  }),
];

/** Isolates a name's writing direction from the text around it. */
const apart = (name: string): string => `\u2068${name}\u2069`;

/** The date in local time. */
function today(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
