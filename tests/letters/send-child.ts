/** A sender of its own, to be killed: port, ledger and number of letters are its arguments. */
import { openLedger } from '#scripts/letters/ledger.ts';
import { smtpPost } from '#scripts/letters/post.ts';
import { sendLetters } from '#scripts/letters/send-letters.ts';

const [port, file = '', count] = process.argv.slice(2);
const letters = Array.from({ length: Number(count) }, (_, index) => ({
  key: `letter ${index}`,
  row: index + 2,
  from: 'office@school.example',
  to: `family-${index}@example.org`,
  message: new TextEncoder().encode(`Subject: Letter ${index}\r\n\r\nWords.\r\n`),
}));
const ledger = openLedger(file, 'school');
const post = smtpPost({
  host: '127.0.0.1',
  port: Number(port),
  secure: false,
  plain: true,
  login: null,
  patience: 5000,
});
await sendLetters(letters, ledger, post, { rate: 1e6, tries: 3, pause: 5 });
ledger.close();
