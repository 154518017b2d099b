import type { ClassField } from '#model/paper/family.ts';

/** Headers with one meaning, without capitals, spaces and signs: those documented in the guide. */
export const EXACT: Record<string, ClassField> = {
  pupilfirstname: 'pupilFirst',
  pupillastname: 'pupilLast',
  pupilsurname: 'pupilLast',
  class: 'class',
  salutation: 'salutation',
  parentsalutation: 'salutation',
  email: 'email',
  parentemail: 'email',
  address: 'address',
  parentaddress: 'address',
  language: 'language',
  parentlanguage: 'language',
  contact: 'contact',
  salutation2: 'salutation2',
  parentsalutation2: 'salutation2',
  email2: 'email2',
  parentemail2: 'email2',
  address2: 'address2',
  language2: 'language2',
  contact2: 'contact2',
};

/** Headers of school systems for the same fields. A person confirms the match. */
export const LIKELY: readonly {
  field: ClassField;
  header: RegExp;
  /** Is it used only where no other column matches the field? */
  isSpare?: boolean;
}[] = [
  {
    field: 'pupilFirst',
    header:
      /^(pupil|student|learner|child|legal|chosen|preferred|known)?(s)?(first|fore|given|legalfore|preferredfore|chosenfore|chosen|preferred|known)(name)?s?$/,
  },
  {
    field: 'pupilLast',
    header:
      /^(pupil|student|learner|child|legal|chosen|preferred)?s?(last|sur|family|legalsur|preferredsur|chosensur)name$/,
  },
  {
    field: 'class',
    header: /^(class|form|reg|registration)(group|form|class|name)?$/,
  },
  {
    field: 'class',
    header: /^(tutor|year|teaching)(group|form|class|name)?$/,
    isSpare: true,
  },
  {
    field: 'salutation',
    header:
      /^(parent|parental|carer|contact|guardian|family|primary|priority)*1?(salutation|dear|addressee|greeting|titleandname|lettername)1?$/,
  },
  {
    field: 'email',
    header:
      /^(parent|parental|carer|contact|guardian|family|primary|priority|main|home)*1?e?mail(address)?1?$/,
  },
  {
    field: 'address',
    header: /^(parent|carer|contact|guardian|family|home|postal|full|pupil)*1?address(block)?1?$/,
  },
  {
    field: 'language',
    header:
      /^(home|first|parent|parental|carer|letter|contact|preferred|correspondence)?1?(language|lang)1?$/,
  },
  {
    field: 'contact',
    header:
      /^(parent|carer|guardian)?1?(contactrights|maycontact|contactallowed|receivescorrespondence|correspondence)1?$/,
  },
  {
    field: 'salutation2',
    header:
      /^(parent|parental|carer|contact|guardian|secondary)*2(salutation|dear|addressee|greeting|lettername)$|^secondary(parent|carer)?(salutation|addressee)$/,
  },
  {
    field: 'email2',
    header:
      /^(parent|parental|carer|contact|guardian)*2e?mail(address)?$|^secondary(parent|carer)?e?mail(address)?$/,
  },
  {
    field: 'address2',
    header: /^(parent|carer|contact|guardian)*2address(block)?$|^secondary(parent|carer)?address$/,
  },
  { field: 'language2', header: /^(parent|carer|contact|guardian)*2(language|lang)$/ },
  {
    field: 'contact2',
    header:
      /^(parent|carer|guardian)*2(contact|contactrights|maycontact|contactallowed|receivescorrespondence)$/,
  },
];

/** Columns that a list for letters must not have: they are sensitive, and letters do not need them. */
const REFUSED: readonly RegExp[] = [
  // Needs and support.
  /\b(sen|send|senco|sencos|sendco|ehcp?|iep|ilp|pp|ppg|eal|fsm ?\d?|asn|aln)\b/,
  /\b(needs?|premium|disab\w*|diagnos\w*|additional support|learning support|support plan|provision map)\b/,
  /\b(free ?school|school meals?|dietary|medical|health|allerg\w*|medication|doctor|gp)\b/,
  // Concerns and care.
  /\b(concerns?|safeguard\w*|child ?protection|cp|cin|cic|cla|lac|plac|looked ?after|in care|child in need|early help|social ?(care|worker)|vulnerable|young carer|risk|incidents?|police)\b/,
  /\b(behaviou?r\w*|exclu\w*|suspen\w*|sanctions?|detentions?|punctuality)\b/,
  // Attainment.
  /\b(attain\w*|attendance|absence|absent|grades?|targets?|progress|predict\w*|assess\w*|results?|scores?|levels?|sats?|reading age|exam\w*|gcses?)\b/,
  // Other personal data of a child or family.
  /\b(ethnic\w*|religi\w*|faith|nationality|asylum|refugee|traveller|gender|sex|sexuality|upn|uln|nhs|dob|birth|birthday|notes?|comments?|remarks?)\b/,
];

/** A header's words: “additional_needs”, “AdditionalNeeds” and “Additional needs” give the same. */
const headerWords = (header: string): string =>
  header
    .normalize('NFKC')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();

export const isRefused = (header: string): boolean => {
  const words = headerWords(header);
  return REFUSED.some((pattern) => pattern.test(words));
};

/** Columns in which “yes” says that somebody may not be written to: taken for Contact, they would say the opposite. */
const TURNED =
  /\b(court orders?|injunctions?|no contact|(not|never|don t) (be )?(contact\w*|write|written))\b/;

export const isReversedColumn = (header: string): boolean => TURNED.test(headerWords(header));

/** Without capitals, spaces and signs. */
export const plainHeader = (header: string): string =>
  header
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
