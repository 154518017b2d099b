import { type Classroom, make, makeButton } from './room.ts';

const REVEAL_KEYS: [string[], string][] = [
  [['→', 'Space'], 'Next step or slide'],
  [['←'], 'Back'],
  [['Home', 'End'], 'First slide, last slide'],
  [['F'], 'Fill the screen'],
];

/** Keys that stand for listed ones: typed without shift, or on another keyboard. */
const SAME_KEY: ReadonlySet<string> = new Set(['=', '−']);

/** `?` lists the keys. */
export function addKeyList({ keys }: Classroom): void {
  const dialog = make('dialog', 'key-list');
  const fill = () => {
    const rows = [
      ...REVEAL_KEYS,
      ...keys
        .list()
        .map(({ names, says }): [string[], string] => [
          names.filter((name) => !SAME_KEY.has(name)).map(shown),
          says,
        ]),
    ];
    dialog.replaceChildren(
      make('h2', '', 'Keys'),
      make(
        'dl',
        '',
        ...rows.map(([names, label]) =>
          make(
            'div',
            '',
            make('dt', '', ...names.flatMap((name, i) => [i ? ' or ' : '', make('kbd', '', name)])),
            make('dd', '', label),
          ),
        ),
      ),
      makeButton('close', 'Close', () => dialog.close()),
    );
  };
  document.body.append(dialog);
  dialog.addEventListener('close', () => keys.hold(null));
  keys.add(['?'], 'Show or hide this list', () => {
    if (dialog.open) return dialog.close();
    fill();
    keys.hold(['?']);
    dialog.showModal();
  });
}

const shown = (name: string): string => (name.length === 1 ? name.toUpperCase() : name);
