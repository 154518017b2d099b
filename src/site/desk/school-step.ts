/** Step 1: the school's details, stored in this browser only. */
import type { DeskIndex, DeskLanguage } from '#model/desk.ts';
import type { School } from '#model/school.ts';
import { element, findElement, save } from './elements.ts';
import { openLogoField } from './logo-field.ts';
import type { DeskLogo, SchoolRead } from './protocol.ts';
import type { Ask } from './worker-client.ts';

const STORAGE_KEY = 'forewarned-school';

export interface SchoolStep {
  /** The form's values, not validated. */
  value: () => unknown;
  logo: () => DeskLogo | null;
}

type Tree = Record<string, unknown>;

/**
 * @param built The school that the kit room was built for.
 * @param languages Languages of letters other than English.
 */
export function openSchoolStep(
  { school: built, languages }: Pick<DeskIndex, 'school' | 'languages'>,
  ask: Ask,
  changed: () => void,
): SchoolStep {
  const form = findElement<HTMLFormElement>('school');
  const details = findElement<HTMLDetailsElement>('school-details');
  const status = findElement('school-status');
  const faults = findElement('school-faults');
  /** Values of the file that the form does not show: a deputy, a class size. */
  let base: Tree = {};
  askWhenIn(languages);

  const fields = () =>
    [...form.elements].filter(
      (item): item is HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement =>
        'name' in item && item.name !== '',
    );
  const value = (): Tree => {
    const tree = structuredClone(base);
    for (const { name, value: text } of fields()) {
      const path = name.split('.');
      const last = path.pop() as string;
      let at = tree;
      for (const key of path) {
        at[key] ??= {};
        at = at[key] as Tree;
      }
      at[last] = text.trim();
    }
    if (tree.lessonsWhenIn) tree.lessonsWhenIn = filledOf(tree.lessonsWhenIn as Tree);
    return tree;
  };
  const show = (school: Tree) => {
    base = school;
    for (const field of fields()) {
      const found = field.name
        .split('.')
        .reduce<unknown>((at, key) => (at as Tree | undefined)?.[key], school);
      field.value = typeof found === 'string' ? found : unfilled(field);
    }
  };

  const summary = () => {
    const { name } = value() as { name?: string };
    const missing = fields().filter(({ required, value: text }) => required && text.trim() === '');
    const isSpecimen = base.specimen === true;
    status.textContent =
      missing.length === fields().filter(({ required }) => required).length
        ? 'Not filled in yet.'
        : missing.length > 0
          ? `${missing.length} still to fill in: ${missing.map(labelOf).join(', ')}.`
          : isSpecimen
            ? `${name}: an invented school. Its letters are specimens.`
            : `${name}: filled in.`;
    return missing.length === 0;
  };
  const store = () => {
    try {
      localStorage.setItem(STORAGE_KEY, JSON.stringify(value()));
    } catch {
      // Storage is disabled: the details have to be entered again next time.
    }
  };
  const touched = () => {
    faults.replaceChildren();
    summary();
    store();
    changed();
  };
  const logo = openLogoField(ask, () => touched());
  const take = async ({ school, problems, logo: png }: SchoolRead) => {
    if (school) {
      show(school);
      await logo.take(png, school.logo !== undefined);
      touched();
    } else
      faults.replaceChildren(
        element('p', {}, 'That file was not taken:'),
        element('ul', {}, ...problems.map(({ says }) => element('li', {}, says))),
      );
  };

  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', touched);
  findElement('school-export').addEventListener('click', async () => {
    const school = value() as unknown as School;
    const png = logo.value()?.png ?? null;
    const { name, mime, content } = await ask({ type: 'school-file', school, logo: png });
    save(name, mime, content);
  });
  findElement<HTMLInputElement>('school-import').addEventListener('change', async ({ target }) => {
    const input = target as HTMLInputElement;
    const file = input.files?.[0];
    input.value = '';
    if (file) take(await ask({ type: 'school', bytes: new Uint8Array(await file.arrayBuffer()) }));
  });
  findElement('school-clear').addEventListener('click', () => {
    try {
      localStorage.removeItem(STORAGE_KEY);
    } catch {
      // Nothing is stored.
    }
    show({});
    logo.take(null, false);
    faults.replaceChildren();
    summary();
    details.open = true;
    changed();
  });
  const invented = findElement('school-invented');
  invented.hidden = !built.specimen;
  invented.addEventListener('click', () => {
    show(built as unknown as Tree);
    touched();
  });

  show(storedSchool() ?? (built.specimen ? {} : (built as unknown as Tree)));
  if (base.logo && !logo.value()) logo.take(null, true);
  details.open = !summary();
  return { value, logo: logo.value };
}

/** A field per language, for when the lessons are. */
function askWhenIn(languages: readonly DeskLanguage[]) {
  const fields = languages.map(({ lang, direction, english }) =>
    element(
      'label',
      {},
      `When the lessons are, in ${english}`,
      element('input', {
        name: `lessonsWhenIn.${lang}`,
        lang,
        dir: direction,
        'aria-describedby': 'when-in',
      }),
    ),
  );
  findElement('when-in').before(...fields);
  findElement('when-in').hidden = languages.length === 0;
}

const filledOf = (tree: Tree): Tree =>
  Object.fromEntries(Object.entries(tree).filter(([, value]) => value !== ''));

function storedSchool(): Tree | null {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(STORAGE_KEY) ?? 'null');
    if (typeof value !== 'object' || value === null) return null;
    // Files of earlier versions contain an approval.
    const { approval: _, ...school } = value as Tree;
    return school;
  } catch {
    return null;
  }
}

const labelOf = ({ labels, name }: HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement) =>
  labels?.[0]?.firstChild?.textContent?.trim().toLowerCase() ?? name;

/** A field's initial value: the first option of a select, the default colour, otherwise blank. */
const unfilled = (field: HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement): string =>
  field instanceof HTMLSelectElement ? (field.options[0]?.value ?? '') : field.defaultValue;
