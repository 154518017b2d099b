/**
 * The speaker window: this slide, the next one, notes and time. It is the deck's own page, opened again with
 * `?speaker`: no script is written into a blank window, which a strict policy and `file://` would both refuse.
 */
import { fitSlides } from '../fit-slides.ts';
import { all, clock, make, makeButton } from '../room.ts';
import { type DeckState, isMessage, type Message, type PressedKey } from './message.ts';
import { type PlannedSlide, paceAt } from './pace.ts';

export const isSpeakerWindow = (): boolean => new URLSearchParams(location.search).has('speaker');

/** Parts of a lesson; a deck for adults names its own. */
const PART_NAMES: Record<string, string> = {
  welcome: 'Welcome',
  baseline: 'Where we start',
  story: 'Story',
  check: 'Check',
  activity: 'Activity',
  help: 'Help',
  endpoint: 'Where we are now',
  closing: 'Closing',
};

export function openSpeakerWindow(): void {
  const fonts = [...document.fonts].map((font) => font.load());
  void Promise.allSettled(fonts).then(() => {
    fitSlides();
    start();
  });
}

function start(): void {
  const slides = all('.slides > section');
  const plan = slides.map(planned);
  const state: DeckState & { began: number | null; gone: number } = {
    slide: 0,
    step: -1,
    covered: false,
    shortRoute: false,
    began: null,
    gone: 0,
  };
  /** Seconds that each part of the lesson has taken, and until when that is known. */
  const spent = { by: new Map<string, number>(), until: 0 };
  const press = (key: PressedKey) =>
    (opener as Window | null)?.postMessage({ deck: 'press', key } satisfies Message, '*');

  const now = make('div', 'preview preview-now');
  const next = make('div', 'preview preview-next');
  const notes = make('div', 'speaker-notes');
  notes.tabIndex = 0;
  notes.setAttribute('role', 'region');
  notes.setAttribute('aria-label', 'Notes');
  const where = make('p', 'where');
  const time = make('p', 'time');
  const section = make('p', 'section');
  const pace = make('p', 'pace');
  const clockButton = makeButton('', 'Start the clock', toggleClock);
  const route = makeButton('', 'Short route', () => press('route'));
  const cover = makeButton('', 'Cover', () => press('cover'));
  const controls = make(
    'div',
    'controls',
    makeButton('', 'Back', () => press('prev')),
    makeButton('main-button', 'Next', () => press('next')),
    cover,
    makeButton('', 'Who can help', () => press('help')),
    ...(plan.some((slide) => slide.short !== null) ? [route] : []),
    clockButton,
  );
  const page = make(
    'main',
    'speaker',
    make('section', 'stage', now, where, make('div', 'timing', time, section, pace), controls),
    make('section', 'side', make('h2', '', 'Next'), next, make('h2', '', 'Notes'), notes),
  );
  document.documentElement.classList.add('speaker-page');
  document.querySelector('main.reveal')?.remove();
  document.body.append(page);
  document.title = `Speaker: ${document.title}`;

  function show(): void {
    preview(now, slides[state.slide], state.step);
    preview(next, slides[nextSlide()], -1);
    const slide = slides[state.slide];
    const aside = slides[stepStart(slides, state.slide)]?.querySelector('aside.notes');
    notes.replaceChildren(...[...(aside?.cloneNode(true).childNodes ?? [])]);
    notes.scrollTop = 0;
    const { part, optional } = plan[stepStart(slides, state.slide)] ?? {
      part: '',
      optional: false,
    };
    const details = [
      PART_NAMES[part] ?? part,
      `slide ${slide?.dataset.number ?? ''} of ${Number.parseInt(slides.at(-1)?.dataset.number ?? '', 10)}`,
      slide?.dataset.years ? `for ${slide.dataset.years}` : '',
      optional ? 'optional' : '',
      state.covered ? 'covered' : '',
    ];
    where.textContent = details.filter(Boolean).join(' · ');
    route.setAttribute('aria-pressed', String(state.shortRoute));
    cover.setAttribute('aria-pressed', String(state.covered));
    tick();
  }
  function nextSlide(): number {
    if (!state.shortRoute) return state.slide + 1;
    const ahead = plan.findIndex((slide, index) => index > state.slide && slide.short !== null);
    return ahead < 0 ? slides.length : ahead;
  }
  function tick(): void {
    const elapsed =
      state.gone + (state.began === null ? 0 : (performance.now() - state.began) / 1000);
    const at = paceAt(plan, state.slide, elapsed, state.shortRoute);
    const part = plan[stepStart(slides, state.slide)]?.part ?? '';
    const gone = (spent.by.get(part) ?? 0) + elapsed - spent.until;
    spent.by.set(part, gone);
    spent.until = elapsed;
    time.textContent = `${clock(elapsed)} gone · ${clock(at.remaining)} left of ${Math.round(at.planned / 60)} minutes`;
    const spare = Math.max(0, at.dueBy - elapsed);
    section.textContent = `${(PART_NAMES[part] ?? part) || 'This part'}: ${clock(gone)} gone · ${clock(at.section.remaining)} left of ${minutesOf(at.section.planned)}`;
    pace.textContent =
      at.behind > 0
        ? `You are ${at.behind} ${at.behind === 1 ? 'minute' : 'minutes'} behind the plan`
        : `${clock(spare)} left for this slide`;
    pace.classList.toggle('behind', at.behind > 0);
  }
  function toggleClock(): void {
    if (state.began === null) state.began = performance.now();
    else {
      state.gone += (performance.now() - state.began) / 1000;
      state.began = null;
    }
    clockButton.textContent = state.began === null ? 'Start the clock' : 'Pause the clock';
    tick();
  }

  addEventListener('message', ({ source, data }) => {
    if (source !== opener || !isMessage(data) || data.deck !== 'state') return;
    const moved = data.state.slide !== state.slide;
    Object.assign(state, data.state);
    // The clock starts with the first step into the lesson.
    if (moved && state.began === null && state.gone === 0) toggleClock();
    show();
  });
  addEventListener('keydown', (event) => {
    if (event.target instanceof HTMLButtonElement && [' ', 'Enter'].includes(event.key)) return;
    const pressed = PRESSES[event.key.toLowerCase()];
    if (!pressed || event.ctrlKey || event.metaKey || event.altKey) return;
    press(pressed);
    event.preventDefault();
  });
  addEventListener('resize', show);
  setInterval(tick, 1000);
  show();
  (opener as Window | null)?.postMessage({ deck: 'hello' } satisfies Message, '*');
}

/** Keys that do here what they do on the deck: whoever looks at the notes has this window under their hands. */
const PRESSES: Record<string, PressedKey> = {
  arrowright: 'next',
  ' ': 'next',
  pagedown: 'next',
  arrowleft: 'prev',
  pageup: 'prev',
  b: 'cover',
  '.': 'cover',
  h: 'help',
  r: 'route',
  a: 'answer',
  t: 'timer',
};

/** Where the step of the lesson began that a slide belongs to: a continued slide has no notes of its own. */
function stepStart(slides: readonly HTMLElement[], slide: number): number {
  const back = slides
    .slice(0, slide + 1)
    .findLastIndex((each) => !each.classList.contains('continued'));
  return Math.max(0, back);
}

function planned(slide: HTMLElement): PlannedSlide {
  const { part, minutes, short, optional } = slide.dataset;
  return {
    part: part ?? '',
    minutes: Number(minutes ?? 0),
    short: short === undefined ? null : Number(short),
    optional: optional === 'yes',
  };
}

const minutesOf = (seconds: number): string => {
  const minutes = Math.round(seconds / 6) / 10;
  return `${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`;
};

/** A slide, drawn small. It is looked at, not used. */
function preview(box: HTMLElement, slide: HTMLElement | undefined, step: number): void {
  if (!slide) {
    box.replaceChildren(make('p', 'the-end', 'End of the lesson'));
    return;
  }
  const copy = slide.cloneNode(true) as HTMLElement;
  copy.removeAttribute('id');
  copy.classList.add('present');
  copy.querySelector('aside.notes')?.remove();
  for (const element of all('[id]', copy)) element.removeAttribute('id');
  all('.answer-step', copy).forEach((mark, index) => {
    if (index <= step) mark.closest('[data-tool]')?.classList.add('answered', 'checked', 'open');
  });
  const frame = make('div', 'reveal preview-page', make('div', 'slides', copy));
  frame.inert = true;
  frame.setAttribute('aria-hidden', 'true');
  box.replaceChildren(frame);
  box.style.setProperty('--scale', String(box.clientWidth / 1280));
}
