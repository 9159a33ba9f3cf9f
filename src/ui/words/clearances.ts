import type { Decision } from '../../clearance/answer';
import type { ClearanceState } from '../../clearance/states';
import type { Language } from '../../shared/words';

export interface ClearancesWords {
  title: string;
  lead: string;
  openPasted: string;
  records: string;
  lists: { 'to-decide': string; mine: string; expiring: string; all: string };
  listOf: string;
  order: string;
  orders: { newest: string; oldest: string };
  empty: { 'to-decide': string; mine: string; expiring: string; all: string };
  search: string;
  searchHint: string;
  found(count: number): string;
  noneFound: string;
  manyFound: string;
  more(count: number): string;
  states: Record<ClearanceState['is'], string>;
  replaced: string;
  asked(by: string, when: string): string;
  wordsGone: string;
  until(when: string): string;
  notHere: string;
  back: string;
  waitsFor(role: string, answered: number, of: number): string;
  conflict(held: string, against: string): string;
  decisions: Record<Decision, string>;
  history: string;
  happened: {
    request(by: string): string;
    answer(by: string, decision: string, stage: string): string;
    refused(why: string): string;
    elsewhere(who: string, decision: string, how: string): string;
    withdrawal(by: string): string;
    posted: string;
    postedOther: string;
    address(where: string): string;
  };
  signed: string;
  unsigned: string;
  broken: string;
  confirmed(items: string): string;
  suggested: string;
  validUntil(when: string): string;
  decide: string;
  decideAgain: string;
  withdraw: string;
  withdrawn: string;
  withdrawHelp: string;
  askAgain: string;
  askAgainSuggested: string;
  addAddress: string;
  addressHint: string;
  addressWrong: string;
  saveAddress: string;
}

/** The queue, and the record of one clearance. */
export const clearancesWords: Record<Language, ClearancesWords> = {
  en: {
    title: 'Clearances',
    lead: 'Posts that somebody must clear before they go out. Everything stays on this computer until you send it.',
    openPasted: 'Open a request or an answer',
    records: 'Records and checks',
    lists: { 'to-decide': 'Waiting for you', mine: 'You asked', expiring: 'Run out within a day', all: 'All' },
    listOf: 'Show',
    order: 'Order',
    orders: { newest: 'Newest first', oldest: 'Oldest first' },
    empty: {
      'to-decide': 'Nothing waits for your decision. When somebody sends you a request, open it here.',
      mine: 'You have asked for nothing yet. Where a post needs clearing, the panel beside it has a button for it.',
      expiring: 'No clearance runs out within a day.',
      all: 'There is nothing yet. Ask from the panel beside a post, or open what somebody sent you.',
    },
    search: 'Search clearances',
    searchHint: 'A word of the post, an account or a name',
    found: (count) => (count === 1 ? '1 found' : `${count} found`),
    manyFound: 'A great many found, the newest first. Add a word to find fewer.',
    noneFound: 'None found. Try fewer words, or the beginning of one.',
    more: (count) => `Show ${count} more`,
    states: {
      waiting: 'Waiting',
      cleared: 'Cleared',
      changes: 'Changes wanted',
      refused: 'Not cleared',
      withdrawn: 'Withdrawn',
      expired: 'Ran out',
      posted: 'Posted',
    },
    replaced: 'asked again since',
    asked: (by, when) => `Asked by ${by} on ${when}`,
    wordsGone: 'The words were let go. Their hash is kept.',
    until: (when) => `until ${when}`,
    notHere: 'There is no such clearance on this computer. It may have been let go after its time.',
    back: 'All clearances',
    waitsFor: (role, answered, of) => `Waits for: ${role}. ${answered} of ${of} answered.`,
    conflict: (held, against) => `Two answers disagree: ${held}; ${against}. The stricter one holds.`,
    decisions: { clear: 'cleared', conditions: 'cleared with conditions', changes: 'wants changes', refuse: 'did not clear' },
    history: 'What happened',
    happened: {
      request: (by) => `${by} asked for clearance.`,
      answer: (by, decision, stage) => `${by} (${stage}): ${decision}.`,
      refused: (why) => `An answer came and was not counted. ${why}`,
      elsewhere: (who, decision, how) => `${who}: ${decision}. Given by ${how} and written down here.`,
      withdrawal: (by) => `${by} took the request back.`,
      posted: 'The post went out as it was cleared.',
      postedOther: 'A post went out that was not, or no longer, cleared in these words.',
      address: (where) => `It is at ${where}`,
    },
    signed: 'Signature checked.',
    unsigned: 'Not signed.',
    broken: 'The signature does not hold.',
    confirmed: (items) => `Confirmed: ${items}`,
    suggested: 'Suggested words',
    validUntil: (when) => `Holds until ${when}.`,
    decide: 'Decide',
    decideAgain: 'Change the decision',
    withdraw: 'Take this request back',
    withdrawn: 'The request is taken back. Send this to whoever has it, or ask again at any time.',
    withdrawHelp: 'Nothing is deleted: the record says that you took it back.',
    askAgain: 'Ask again',
    askAgainSuggested: 'Ask again with the suggested words',
    addAddress: 'Address of the post',
    addressHint: 'Copy it from the platform, for the record',
    addressWrong: 'Enter the full address, beginning with https://',
    saveAddress: 'Keep the address',
  },
  cy: {
    title: 'Cliriadau',
    lead: 'Negeseuon y mae’n rhaid i rywun eu clirio cyn iddynt fynd allan. Mae popeth yn aros ar y cyfrifiadur hwn nes i chi ei anfon.',
    openPasted: 'Agor cais neu ateb',
    records: 'Cofnodion a gwiriadau',
    lists: { 'to-decide': 'Yn aros amdanoch chi', mine: 'Gofynnwyd gennych', expiring: 'Yn dod i ben o fewn diwrnod', all: 'Y cyfan' },
    listOf: 'Dangos',
    order: 'Trefn',
    orders: { newest: 'Diweddaraf yn gyntaf', oldest: 'Hynaf yn gyntaf' },
    empty: {
      'to-decide': 'Nid oes dim yn aros am eich penderfyniad. Pan fydd rhywun yn anfon cais atoch, agorwch ef yma.',
      mine: 'Nid ydych wedi gofyn am ddim eto. Lle mae angen clirio neges, mae botwm yn y panel wrth ei hochr.',
      expiring: 'Nid oes cliriad yn dod i ben o fewn diwrnod.',
      all: 'Nid oes dim eto. Gofynnwch o’r panel wrth ochr neges, neu agorwch yr hyn a anfonodd rhywun atoch.',
    },
    search: 'Chwilio’r cliriadau',
    searchHint: 'Gair o’r neges, cyfrif neu enw',
    found: (count) => `Cafwyd ${count}`,
    manyFound: 'Cafwyd llawer iawn, y diweddaraf yn gyntaf. Ychwanegwch air i gael llai.',
    noneFound: 'Ni chafwyd dim. Rhowch gynnig ar lai o eiriau, neu ddechrau un.',
    more: (count) => `Dangos ${count} arall`,
    states: {
      waiting: 'Yn aros',
      cleared: 'Cliriwyd',
      changes: 'Angen newidiadau',
      refused: 'Heb ei chlirio',
      withdrawn: 'Tynnwyd yn ôl',
      expired: 'Wedi dod i ben',
      posted: 'Postiwyd',
    },
    replaced: 'gofynnwyd eto ers hynny',
    asked: (by, when) => `Gofynnodd ${by} ar ${when}`,
    wordsGone: 'Gollyngwyd y geiriau. Cedwir eu hash.',
    until: (when) => `tan ${when}`,
    notHere: 'Nid oes cliriad o’r fath ar y cyfrifiadur hwn. Efallai iddo gael ei ollwng ar ôl ei amser.',
    back: 'Pob cliriad',
    waitsFor: (role, answered, of) => `Yn aros am: ${role}. ${answered} o ${of} wedi ateb.`,
    conflict: (held, against) => `Mae dau ateb yn anghytuno: ${held}; ${against}. Yr un llymaf sy’n dal.`,
    decisions: { clear: 'cliriwyd', conditions: 'cliriwyd ag amodau', changes: 'eisiau newidiadau', refuse: 'heb ei chlirio' },
    history: 'Beth ddigwyddodd',
    happened: {
      request: (by) => `Gofynnodd ${by} am ei chlirio.`,
      answer: (by, decision, stage) => `${by} (${stage}): ${decision}.`,
      refused: (why) => `Daeth ateb ac ni chafodd ei gyfrif. ${why}`,
      elsewhere: (who, decision, how) => `${who}: ${decision}. Rhoddwyd drwy ${how} a’i nodi yma.`,
      withdrawal: (by) => `Tynnodd ${by} y cais yn ôl.`,
      posted: 'Aeth y neges allan fel y’i cliriwyd.',
      postedOther: 'Aeth neges allan nad oedd, neu nad oedd bellach, wedi’i chlirio yn y geiriau hyn.',
      address: (where) => `Mae hi yn ${where}`,
    },
    signed: 'Gwiriwyd y llofnod.',
    unsigned: 'Heb ei lofnodi.',
    broken: 'Nid yw’r llofnod yn dal.',
    confirmed: (items) => `Cadarnhawyd: ${items}`,
    suggested: 'Geiriau a awgrymir',
    validUntil: (when) => `Yn dal tan ${when}.`,
    decide: 'Penderfynu',
    decideAgain: 'Newid y penderfyniad',
    withdraw: 'Tynnu’r cais hwn yn ôl',
    withdrawn: 'Mae’r cais wedi’i dynnu’n ôl. Anfonwch hwn at bwy bynnag sydd ag ef, neu gofynnwch eto unrhyw bryd.',
    withdrawHelp: 'Nid oes dim yn cael ei ddileu: mae’r cofnod yn dweud i chi ei dynnu’n ôl.',
    askAgain: 'Gofyn eto',
    askAgainSuggested: 'Gofyn eto gyda’r geiriau a awgrymir',
    addAddress: 'Cyfeiriad y neges',
    addressHint: 'Copïwch ef o’r platfform, ar gyfer y cofnod',
    addressWrong: 'Rhowch y cyfeiriad llawn, yn dechrau â https://',
    saveAddress: 'Cadw’r cyfeiriad',
  },
};
