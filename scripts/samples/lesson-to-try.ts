/** The text of a lesson that is composed to try the shared data’s stories and modules. */

interface Band {
  id: string;
  /** The first one leads. */
  risks: readonly string[];
  /** Its story, where that is not the first of the risk that leads. */
  telling?: string | undefined;
  title?: string;
  outcome?: string;
  /** Attributes of its frame, with a space before each. */
  frame?: string;
}

/** One band of it. */
export const bandToTry = ({
  id,
  risks,
  telling,
  title = 'A lesson to try',
  outcome = 'I can tell.',
  frame = '',
}: Band): string =>
  `<Band id="${id}" title="${title}" outcome="${outcome}" risks="${risks.join(' ')}">\n\n<Include${frame}/>\n\n${risks.map((risk, at) => `<Risk id="${risk}"${at === 0 && telling && telling !== risk ? ` telling="${telling}"` : ''}/>`).join('\n\n')}\n\n</Band>`;

/** @param bands As `bandToTry` writes them. */
export const lessonToTry = (
  subject: string,
  bands: readonly string[],
  { title = 'To try', mechanism = '' }: { title?: string | undefined; mechanism?: string } = {},
): string =>
  `---\nmechanisms: [${mechanism}]\ntitle: ${JSON.stringify(title)}\nsummary: To try.\nsubject: ${subject}\nstatus: draft\nreviewBy: 2027-05-24\n---\n\n<Staff facts="f01"/>\n\n<Governors/>\n\n${bands.join('\n\n')}\n`;
