/** Step 2: the class list, kept in memory only. */
import type { ClassFault, ClassField } from '#model/paper/family.ts';
import { element, findElement, save } from './elements.ts';
import type { ClassRead } from './protocol.ts';
import type { Ask } from './worker-client.ts';

/** Most bytes of a class list. */
const MAX_BYTES = 5_000_000;

const FIELD_WORDS: Record<ClassField, string> = {
  pupilFirst: 'Pupil first name',
  pupilLast: 'Pupil surname',
  class: 'Class',
  salutation: 'Parent salutation',
  email: 'Parent email',
  address: 'Address',
  language: 'Language',
  contact: 'Contact: may they be written to?',
  salutation2: 'Second carer: salutation',
  email2: 'Second carer: email',
  address2: 'Second carer: address',
  language2: 'Second carer: language',
  contact2: 'Second carer: may they be written to?',
};

const EXAMPLE = `\ufeffPupil first name,Pupil surname,Class,Parent salutation,Parent email,Address,Language,Contact
Zoë,Łukasiewicz,7B,Ms Łukasiewicz,z.luka@example.org,"4 Lantern Lane, Fennmoor, ZZ9 9ZZ",English,yes
Sam,O’Brien,7B,Mr O’Brien,,"9 Quay Street, Fennmoor, ZZ9 9ZZ",English,yes
`;

export interface ClassStep {
  letters: () => ClassRead['letters'];
  /** Sends the list again, to a new worker. */
  again: () => Promise<void>;
}

export function openClassStep(ask: Ask, changed: () => void): ClassStep {
  const input = findElement<HTMLInputElement>('list');
  const drop = findElement('drop');
  const status = findElement('list-status');
  const details = findElement('list-details');
  const forget = findElement('list-forget');
  let bytes: Uint8Array | null = null;
  let file = '';
  let chosen: [string, ClassField][] = [];
  let letters: ClassRead['letters'] = [];
  /** Confirmed columns by header row: a corrected list, or the next class's, has the same headers. */
  const answered = new Map<string, typeof chosen>();

  /** Disables the letters while no list is loaded. */
  const wait = () => {
    letters = [];
    changed();
  };
  const read = async () => {
    if (!bytes) return;
    status.textContent = 'Reading the list…';
    const list = await ask({ type: 'class', bytes, chosen });
    const before = answered.get(list.headers.join('\n'));
    if (before && chosen.length === 0) {
      chosen = before;
      await read();
      status.append(
        ' Its columns are read as you said before; “Forget the list” to be asked again.',
      );
      return;
    }
    letters = list.letters;
    const stopped = list.faults.some(({ weight }) => weight === 'stop');
    status.textContent = saysOf(file, list, stopped);
    details.replaceChildren(
      ...(list.faults.length > 0 ? [faultTable(list.faults)] : []),
      ...(list.toConfirm.length > 0 ? [confirmForm(list)] : []),
    );
    forget.hidden = false;
    changed();
  };

  const confirmForm = ({ headers, toConfirm, system }: ClassRead) => {
    const rows = headers
      .filter((header) => header !== '')
      .map((header, index) => {
        const field = chosen.find(([name]) => name === header)?.[1];
        const matched =
          field ?? toConfirm.find((matchedColumn) => matchedColumn.header === header)?.field ?? '';
        const id = `column-${index}`;
        const select = element(
          'select',
          { id, name: header },
          element(
            'option',
            { value: '' },
            matched === '' ? 'known by its name, or not used' : 'as read',
          ),
          ...Object.entries(FIELD_WORDS).map(([value, words]) =>
            element('option', { value }, words),
          ),
        );
        select.value = matched;
        return element('li', {}, element('label', { for: id }, header), select);
      });
    const form = element(
      'form',
      { class: 'matches' },
      element('h3', {}, 'Are these columns read right?'),
      element(
        'p',
        {},
        `${system ? `These look like the columns of ${system}.` : 'Their names are not ones that the desk knows.'} No letter is made until you say so.`,
      ),
      element('ul', { class: 'plain' }, ...rows),
      element('button', { class: 'button first', type: 'submit' }, 'Yes, read them so'),
    );
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const answers = new FormData(form);
      chosen = [...answers].flatMap(([header, field]): [string, ClassField][] =>
        field === '' ? [] : [[header, field as ClassField]],
      );
      if (chosen.length > 0) answered.set(headers.join('\n'), chosen);
      wait();
      // The focused button was removed.
      read().then(() => status.focus());
    });
    return form;
  };

  const take = async (value: File | undefined) => {
    if (!value) return;
    if (value.size > MAX_BYTES) {
      status.textContent = `${value.name} is larger than any class list: check that it is the right file.`;
      return;
    }
    wait();
    bytes = new Uint8Array(await value.arrayBuffer());
    file = value.name;
    chosen = [];
    await read();
  };
  input.addEventListener('change', () => {
    take(input.files?.[0]);
    input.value = '';
  });
  drop.addEventListener('dragover', (event) => {
    event.preventDefault();
    drop.classList.add('over');
  });
  drop.addEventListener('dragleave', () => drop.classList.remove('over'));
  drop.addEventListener('drop', (event) => {
    event.preventDefault();
    drop.classList.remove('over');
    take(event.dataTransfer?.files[0]);
  });
  findElement('list-example').addEventListener('click', () =>
    save('class-list.csv', 'text/csv', EXAMPLE),
  );
  forget.addEventListener('click', async () => {
    bytes = null;
    answered.clear();
    letters = [];
    status.textContent = 'No list yet.';
    details.replaceChildren();
    forget.hidden = true;
    await ask({ type: 'forget' });
    changed();
  });
  return { letters: () => letters, again: read };
}

function saysOf(file: string, { pupils, letters, silent, toConfirm }: ClassRead, stopped: boolean) {
  if (stopped) return `${file} can’t be used yet. Mend what is listed, and choose it again.`;
  if (toConfirm.length > 0) return `${file}: one question first.`;
  const mails = letters.filter(({ hasMail }) => hasMail).length;
  const nobody =
    silent.length > 0
      ? ` Nobody is written to about row ${silent.join(', ')}: no carer may be.`
      : '';
  return `${file}: ${counted(pupils, 'pupil')}, ${counted(letters.length, 'letter')}, ${mails} with a mail address.${nobody}`;
}

export const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** Every fault, with its row. */
export function faultTable(faults: readonly ClassFault[]): HTMLElement {
  const rows = faults.map(({ weight, row, column, reason, note }) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, String(row)),
      element('td', {}, column ?? '–'),
      element('td', {}, element('strong', {}, weight === 'stop' ? 'Mend: ' : 'Look: '), reason),
      element('td', {}, note),
    ),
  );
  return element(
    'div',
    { class: 'wide', tabindex: '0', role: 'group', 'aria-label': 'Faults in the list' },
    element(
      'table',
      {},
      element(
        'thead',
        {},
        element(
          'tr',
          {},
          ...['Row', 'Column', 'What', 'Why, and how to mend it'].map((head) =>
            element('th', { scope: 'col' }, head),
          ),
        ),
      ),
      element('tbody', {}, ...rows),
    ),
  );
}
