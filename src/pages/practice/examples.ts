import type { Said } from '../../shared/words';

/** Drafts to try on the practice page, each with something that a careful press officer would mention. The rules read English, so the drafts are in it. */
export const EXAMPLES: { name: Said; text: string }[] = [
  {
    name: { en: 'A hashtag run together', cy: 'Hashnod heb briflythrennau' },
    text: 'One in four of us will need help this year. Talking is a start. #mentalhealthawareness',
  },
  {
    name: { en: 'A party in a thank you', cy: 'Plaid mewn diolch' },
    text: 'Lovely morning with our Lib Dem candidate handing over the keys to the new library in Ferndale. Vote for more of this in May!',
  },
  {
    name: { en: 'Someone’s details', cy: 'Manylion rhywun' },
    text: 'Hi Ruth, we have found it. Your claim is under NI number AB 12 34 56 C, so ring us with that to hand.',
  },
  {
    name: { en: 'A consultation that only tells', cy: 'Ymgynghoriad sydd ond yn dweud' },
    text: 'We have today launched a consultation on the future of the Marlow Road bus lane.',
  },
  { name: { en: 'Office language', cy: 'Iaith swyddfa' }, text: 'Going forward we will leverage our robust partnerships to deliver key outcomes at pace.' },
  {
    name: { en: 'Nothing wrong', cy: 'Dim o’i le' },
    text: 'The swimming pool at Ashby Lane opens again on Monday at 7am. The changing rooms have been rebuilt and there is step-free access throughout.',
  },
];
