/** The evidence for a risk, shown beside its checkbox. */
import type { AlertReading } from '#model/alert/alert-reading.ts';
import type { Risk } from '#model/risk.ts';

/** Most words of a sentence shown. */
const MAX_WORDS = 20;
const PICTURES =
  /\b(?:pictures?|pics?|photo\w*|images?|imagery|videos?|clips?|film\w*|nudes?|naked|selfies?|cameras?|webcams?|record(?:ed|ing|ings)|sextort\w*|sexual\w*)\b/i;

/** @returns Nothing where no sentence mentions the risk. */
export function whyRead(
  read: AlertReading['risks'],
  id: string,
  risks: readonly Risk[],
  isUnsure: boolean,
): string | undefined {
  const evidence = read.find((item) => item.id === id)?.evidence ?? [];
  const [first] = evidence;
  if (!first) return undefined;
  // Most alerts on this risk are about images, but a threat may be about something else.
  const isOnPictures = risks.find((risk) => risk.id === id)?.alertsSilentOn?.images !== undefined;
  const isOdd = isOnPictures && !evidence.some(({ text }) => PICTURES.test(text));
  return [
    `“${shortened(first.text)}”`,
    ...(isOdd ? ['No pictures are spoken of here. Is it this?'] : []),
    ...(isUnsure && !isOdd ? ['We are not sure of it.'] : []),
  ].join(' ');
}

function shortened(text: string): string {
  const words = text.split(/\s+/);
  return words.length <= MAX_WORDS + 2 ? text : `${words.slice(0, MAX_WORDS).join(' ')} …`;
}
