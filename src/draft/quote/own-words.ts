/** What a person wrote for adults goes by the same rules as what is quoted to them. */
import type { AlertWord, AlertWords } from '#model/alert/alert-words.ts';
import type { quotation } from './quotable.ts';

/**
 * @param quote Reads a sentence as adults would read it.
 * @returns Why some of them are not told so, by the key of the sentence.
 */
export function unfitWords(
  sentences: AlertWords,
  quote: (text: string) => ReturnType<typeof quotation>,
): Map<string, string> {
  const unfit = new Map<string, string>();
  for (const [key, word] of Object.entries(sentences)) {
    const why = isOwn(word) ? whyUnfit(word.says, quote(word.says)) : null;
    if (why !== null) unfit.set(key, why);
  }
  return unfit;
}

const isOwn = (word: AlertWord): word is AlertWord & { says: string } =>
  word.adults === 'own' && word.says !== undefined;

/** A name is taken out of a quotation; from whoever writes it is asked for. */
function whyUnfit(text: string, read: ReturnType<typeof quotation>): string | null {
  return read.says.toLowerCase() === text.toLowerCase()
    ? (read.whyNot ?? read.notHome ?? null)
    : `It names the service. Write: ${read.says}`;
}
