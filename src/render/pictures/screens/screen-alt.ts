/** A screen in words, from the same data as its picture: what somebody hears who cannot see it. */
import { isThread, type Screen, type ScreenKind, type ScreenRow } from '#model/lesson/screen.ts';
import { buttonsOf } from './kinds/labels.ts';
import { waiting } from './kinds/lobby.ts';

export function screenAlt(screen: Screen): string {
  const buttons = buttonsOf(screen);
  return [
    INTRO[screen.app](screen),
    ...screen.rows.map((row) => rowWords(row, screen)),
    ...(buttons.length > 0 && !isThread(screen.app) ? [`Buttons: ${buttons.join(', ')}.`] : []),
  ]
    .filter(Boolean)
    .join(' ');
}

const INTRO: Record<ScreenKind, (screen: Screen) => string> = {
  chat: ({ title }) => `A group chat, “${title}”.`,
  dm: (screen) => `Messages with ${withWhom(screen)}.`,
  ai: ({ person }) => `A chat with ${person?.called}, a program, not a person.`,
  live: ({ viewers, holderName, shows }) =>
    `A live video${holderName && ` of ${holderName}`}${viewers && `, ${viewers} watching`}.${shows && ` It shows: ${ended(shows)}`}`,
  match: (screen) =>
    `A video call by chance. Above: ${withWhom(screen)}, as a question mark. Below: ${screen.holderName || 'you'}.`,
  call: (screen) => `${withWhom(screen)} ${screen.title || 'is calling'}.`,
  request: (screen) => `A friend request from ${withWhom(screen)}. The profile says:`,
  lobby: ({ title, rows }) => `“${title}”. ${ended(waiting({ rows }))}`,
  box: ({ title, price }) => `“${title}”: a closed box for ${price}. What may be in it:`,
  map: ({ title }) => `A map, “${title}”.`,
  vanish: (screen) =>
    `${withWhom(screen)} sent a picture that is shown once${screen.seconds && `, for ${screen.seconds} seconds`}.`,
  shop: ({ title, address, price, was, hurry, shows }) =>
    `A shop, “${title}”${address && `, ${address}`}. ${price}${was && `, was ${was}`}.${hurry && ` ${ended(hurry)}`}${shows && ` It shows: ${ended(shows.replaceAll('-', ' '))}`}`,
  mail: (screen) =>
    `A message from ${withWhom(screen)}${screen.address && `, ${screen.address}`}: “${screen.title}”.`,
  popup: ({ title }) => `A window pops up: “${title}”.`,
  feed: () => 'Videos, one after the other.',
  post: (screen) =>
    `A post by ${withWhom(screen)}.${screen.shows && ` It shows: ${ended(screen.shows)}`}`,
  settings: ({ title }) => `Settings: “${title}”.`,
  report: (screen) => `Report or block ${withWhom(screen)}.`,
  log: ({ title }) => `A record: “${title}”.`,
};

const withWhom = ({ person }: Screen): string =>
  `${person?.called ?? 'somebody'}${person && !person.known ? ', whom nobody here has met' : ''}`;

function rowWords(row: ScreenRow, { app }: Screen): string {
  switch (row.kind) {
    case 'message': {
      if (app === 'map')
        return `${row.from.called}${row.note && `, ${row.note}`}: ${ended(row.text)}`;
      const stranger = row.from.known || app !== 'lobby' ? '' : ' (not known)';
      if (row.text === '') return `${row.from.called}${stranger}${row.note && `, ${row.note}`}.`;
      return `${row.from.called}${stranger}${row.note && ` (${row.note})`}: “${row.text}”`;
    }
    case 'gift':
      return `${row.from.called} gives ${row.text}.`;
    case 'note':
    case 'line':
      return ended(row.text);
    case 'fact':
      return row.value ? `${row.label}: ${ended(row.value)}` : `${row.label}: a field to fill in.`;
    case 'switch':
      return `${row.label}: ${app === 'report' ? (row.on ? 'chosen' : 'not chosen') : row.on ? 'on' : 'off'}${row.value && `, ${row.value}`}.`;
    case 'buttons':
      return '';
  }
}

const ended = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);
