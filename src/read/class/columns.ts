import type { ClassField } from '#model/family.ts';

/** Headers that mean one thing only, without capitals, spaces and signs: those that the guide names. */
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

/** What school systems call the same things. A person confirms that it was read right. */
export const LIKELY: readonly { field: ClassField; header: RegExp }[] = [
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
    header: /^(class|form|reg|registration|tutor|year|teaching)(group|form|class|name)?$/,
  },
  {
    field: 'salutation',
    header:
      /^(parent|parental|carer|contact|guardian|family|primary|priority)*1?(salutation|dear|addressee|greeting|title and name|lettername)1?$/,
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
      /^(parent|carer|guardian)?1?(contactrights|maycontact|contactallowed|receivescorrespondence|correspondence|courtorder|nocontact)1?$/,
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

/** What has no place in a list for letters: it could reach a family, and a lost file would tell it to anyone. */
export const REFUSED =
  /sen(d|co|status|need|provision)?$|sen[ ds]|pupil ?premium|premium|free ?school|fsm|ethnic|religi|faith|medical|health|allerg|diagnos|disab|concern|safeguard|child ?protection|looked ?after|\blac\b|\bcp\b|\bcin\b|social ?(care|worker)|attain|attendance|grade|target|behaviou?r|exclusion|incident|\bneeds?\b|\bupn\b|\bdob\b|birth|nationality|asylum|\bnotes?\b|comment/i;

/** Without capitals, spaces and signs. */
export const plainHeader = (header: string): string =>
  header
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
