/** Speech within a text, in any kind of quotation marks; an apostrophe, as in “the pupils’ chat”, is none. */
export const SPOKEN = /(?<!\p{L})['‘](?:[^'‘’]|['’](?=\p{L}))*['’](?!\p{L})|["“][^"“”]*["”]/gu;

/** Is a sentence a part of what somebody says in its paragraph, of which the rest stands in other sentences? */
export const isPartOfSpeech = (sentence: string, paragraph: string): boolean => {
  const at = paragraph.indexOf(sentence);
  return (
    at >= 0 &&
    paragraph
      .matchAll(SPOKEN)
      .some(
        ({ 0: speech, index }) =>
          index <= at && at < index + speech.length && !sentence.includes(speech),
      )
  );
};
