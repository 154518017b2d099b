/** A class list of invented families, as CSV. */
export const pupilsList = (count: number): string =>
  [
    'Pupil first name,Pupil surname,Class,Parent salutation,Parent email',
    ...Array.from(
      { length: count },
      (_, index) => `Zoë,Number${index},7Q,Mrs O’Brien,family${index}@example.org`,
    ),
  ].join('\n');
