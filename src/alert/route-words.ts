/** How alerts name the places to turn to, and the services of other countries. */

/** Names and numbers of help routes, by id, beyond the contacts that `help-routes.yaml` lists. */
export const ROUTE_WORDS: Readonly<Record<string, RegExp>> = {
  'trusted-adult':
    /\btrusted (?:adult|grown-up)s?\b|\b(?:adult|grown-up) (?:whom )?(?:they|you|he|she|the child) trusts?\b/i,
  'emergency-999': /(?<![\d£€$.,])\b(?:999|112)\b(?![\d.,]\d)|\bemergency services\b/i,
  'school-safeguarding-lead':
    /\bdesignated safeguarding (?:lead|person|officer|team)s?\b|\bleads? (?:on|for) safeguarding\b|\b(?:DSL|DSP|DDSL)s?\b|\b(?:school|college)?['’]?s? ?safeguarding (?:lead|team|officer|co-?ordinator|contact|person)s?\b|\bdesignated (?:teacher|person|liaison person)(?: for child protection)?\b|\bchild protection (?:co-?ordinator|officer|lead|team|teacher|contact)s?\b|\b(?:pastoral|wellbeing|welfare) lead\b/i,
  childline: /\bchildline\b(?!\.ie)/i,
  'ceop-safety-centre': /\bCEOP\b|\bchild exploitation (?:and|&) online\b/i,
  'report-remove': /\breport remove\b|childline\.org\.uk\/(?:remove|report-remove)/i,
  'take-it-down': /\bTake It Down\b|\bTAKE IT DOWN\b|[Tt]ake[Ii]t[Dd]own/,
  'iwf-report': /\bIWF\b|\binternet watch foundation\b/i,
  'police-101':
    /(?<![\d£€$.,])\b101\b(?![\d.,]\d)|\bnon-emergency (?:number|line)\b|\b(?:the|your|local|your local) police\b/i,
  shout:
    /\bshout\b.{0,30}\b85258\b|\b85258\b|\btext(?:ing)? ["“‘]?shout\b|\bSHOUT\b|(?<=\b(?:contact|call|try|text) )Shout\b|^Shout\b/,
  'the-mix': /\bThe Mix\b|themix\.org/,
  'report-harmful-content': /\breport harmful content\b|reportharmfulcontent/i,
  'ncsc-phishing': /\b7726\b|report@phishing/i,
  'report-fraud':
    /\breport fraud\b(?=[ ,.(:;–-]*(?:on|at|\(|0300|reportfraud|,|$|\.))|\b0300 ?123 ?2040\b|reportfraud\.police/i,
  'national-gambling-helpline': /\bnational gambling helpline\b|\bgamcare\b/i,
  'bank-159':
    /\b(?:call|ring|dial|phone|on|number is)(?: the (?:number|bank|short number))?(?: on)? 159\b(?![.,]?\d)|^159\b(?= |:)(?! \p{Ll}+s\b)/iu,
  samaritans: /\bsamaritans\b|\b116 ?123\b/i,
  'papyrus-hopeline247': /\bpapyrus\b|\bhopeline/i,
  fearless: /\bFearless\b|\bcrimestoppers\b/,
  'revenge-porn-helpline': /\brevenge porn helpline\b/i,
  stopncii: /\bstopncii\b/i,
  'nspcc-helpline': /\bNSPCC\b/,
  'nspcc-whistleblowing': /\bwhistleblowing (?:advice|help)?\s?line\b/i,
  posh: /\bprofessionals[’']? online safety help ?line\b|\bPOSH\b/,
  'stop-it-now': /\bstop it now\b/i,
  'shore-space': /\bshorespace\b|\bShore\b(?= )/,
  'youngminds-parents': /\byoung ?minds\b/i,
  'parentline-scotland': /\bchildren 1st\b|\bparentline\b(?! ni)/i,
  meic: /\bMeic\b/,
  'parentline-ni': /\bparentline ni\b/i,
  'lifeline-ni': /(?<!988 |Crisis )\bLifeline\b(?!,? 13)/,
  'sbni-hub': /\bonline safety hub\b|onlinesafetyhub/i,
  'hwb-keeping-safe-online': /\bHwb\b|hwb\.gov\.wales/,
};

/** Names that are also ordinary words or bodies with other work: only a sentence that sends the reader there counts. */
export const NEEDS_CUE = new Set([
  'police-101',
  'nspcc-helpline',
  'iwf-report',
  'ceop-safety-centre',
  'childline',
  'school-safeguarding-lead',
  'samaritans',
  'trusted-adult',
  'youngminds-parents',
  'fearless',
  'papyrus-hopeline247',
  'the-mix',
  'lifeline-ni',
]);

/** A route that is run by others: where the first is named, the others beside it are not routes of their own. */
export const RUN_BY: Readonly<Record<string, readonly string[]>> = {
  'report-remove': ['childline', 'iwf-report'],
  'papyrus-hopeline247': [],
  childline: ['nspcc-helpline'],
  'nspcc-whistleblowing': ['nspcc-helpline'],
  'parentline-ni': ['parentline-scotland'],
  'ceop-safety-centre': ['police-101'],
  'report-fraud': ['police-101'],
};

/** Services of other countries: what an alert may say, and the UK route that takes over. */
export const FOREIGN: readonly { pattern: RegExp; routeId: string; why: string }[] = [
  {
    pattern: /\bdesignated liaison persons?\b|\bDLPs?\b/i,
    routeId: 'school-safeguarding-lead',
    why: 'The post’s name in the Republic of Ireland. In the UK, turn to the school’s safeguarding lead.',
  },
  {
    pattern: /\b(?:school|guidance) counselors?\b/i,
    routeId: 'school-safeguarding-lead',
    why: 'The post’s name in the United States. In the UK, turn to the school’s safeguarding lead.',
  },
  {
    pattern: /(?<=\bGarda\b[^.]{0,80})\b112\b(?![^.]{0,20}\b999\b)(?<!\b999\b[^.]{0,20}112)/,
    routeId: 'emergency-999',
    why: 'The number as Ireland gives it. In the UK ring 999.',
  },
  {
    pattern: /(?<![\d-])\b911\b(?!\d)/,
    routeId: 'emergency-999',
    why: 'Not a UK number. In the UK the emergency number is 999.',
  },
  {
    pattern: /\btriple zero\b|(?<![\d,.]|\d )\b000\b(?=[).,]| (?!\d)|$)/i,
    routeId: 'emergency-999',
    why: 'Not a UK number. In the UK the emergency number is 999.',
  },
  {
    pattern: /(?<![\d-])\b988\b(?!\d)|\bcrisis lifeline\b/i,
    routeId: 'samaritans',
    why: 'Not a UK service. Samaritans listens to anyone in the UK; Childline is for under-19s.',
  },
  {
    pattern: /\b13 ?11 ?14\b|\blifeline australia\b|\bpieta\b/i,
    routeId: 'samaritans',
    why: 'Not a UK service. Samaritans listens to anyone in the UK; Childline is for under-19s.',
  },
  {
    pattern:
      /\bcyber ?tip ?line\b|(?<!takeitdown\.)\bNCMEC\b(?!.{0,20}take it down)|\bmissingkids\b|\bcybertip\.ca\b|\bACCCE\b/i,
    routeId: 'ceop-safety-centre',
    why: 'Not a UK service. Reports of online sexual abuse go to the CEOP Safety Centre.',
  },
  {
    pattern:
      /\bfederal trade commission\b|\bFTC\b|\bic3(?:\.gov)?\b|\bscamwatch\b|\binternet crime complaint/i,
    routeId: 'report-fraud',
    why: 'Not a UK service. Report fraud to Report Fraud, and in Scotland to the police on 101.',
  },
  {
    pattern: /(?<!\p{L})Garda[íi]?(?!\p{L})(?! (?!Síochána|Station)\p{Lu}\p{Ll})/u,
    routeId: 'police-101',
    why: 'The police of the Republic of Ireland. In the UK, ring 101, or 999 in danger.',
  },
  {
    pattern: /\b(?:local |your )?(?:sheriff|law enforcement|police department|FBI|RCMP)\b/,
    routeId: 'police-101',
    why: 'Police of another country. In the UK, ring 101, or 999 in danger.',
  },
  {
    pattern: /\bhotline\.ie\b/i,
    routeId: 'iwf-report',
    why: 'Ireland’s service. In the UK, adults report to the Internet Watch Foundation; a child’s own image goes to Report Remove.',
  },
  {
    pattern: /\besafety(?: commissioner|\.gov\.au)\b|\beSafety\b|\bnetsafe\b/,
    routeId: 'report-harmful-content',
    why: 'Not a UK service. In the UK, Report Harmful Content helps when a platform does not act.',
  },
  {
    pattern: /\btusla\b|\bchildhelp\b|\bchild protective services\b|\bchild protection hotline\b/i,
    routeId: 'nspcc-helpline',
    why: 'Not a UK service. In the UK, adults who worry about a child ring the NSPCC Helpline.',
  },
  {
    pattern:
      /\bISPCC\b|\b1800 ?66 ?66 ?66\b|\bchildline\.ie\b|\bkids ?help ?(?:line|phone)\b|\b1800 ?55 ?1800\b/i,
    routeId: 'childline',
    why: 'Not a UK service. In the UK, children and young people ring Childline.',
  },
  {
    pattern:
      /\bcrisis text line\b|\b741 ?741\b|\btext (?:about it|hello|home)\b.{0,12}\b50808\b|\b50808\b/i,
    routeId: 'shout',
    why: 'Not a UK service. In the UK, text SHOUT to 85258.',
  },
  {
    pattern: /\bneed ?help ?now\.ca\b/i,
    routeId: 'report-remove',
    why: 'Not a UK service. In the UK, under-18s use Report Remove.',
  },
];

/** Words that send the reader somewhere. */
export const CUE =
  /\b(?:contact\w*|call\w*|ring|phone|dial|text|speak|talk to|tell|ask|report\w*|visit|go to|turn to|email|message|refer\w*|get in touch|helpline|help ?line|advice line|number|free|listen\w*|support\w*|use|submit|inform|alert|seek|for help|run by|can help|taken? down|removed?|help of|forward|pass on|rang|reach|via|chat|search)\b|\d{3}/i;
