/** Drafts to try on the practice page, each with something that a careful press officer would mention. */
export const EXAMPLES: { name: string; text: string }[] = [
  { name: 'A hashtag run together', text: 'One in four of us will need help this year. Talking is a start. #mentalhealthawareness' },
  {
    name: 'A party in a thank you',
    text: 'Lovely morning with our Lib Dem candidate handing over the keys to the new library in Ferndale. Vote for more of this in May!',
  },
  { name: 'Someone’s details', text: 'Hi Ruth, we have found it. Your claim is under NI number AB 12 34 56 C, so ring us with that to hand.' },
  { name: 'A consultation that only tells', text: 'We have today launched a consultation on the future of the Marlow Road bus lane.' },
  { name: 'Office language', text: 'Going forward we will leverage our robust partnerships to deliver key outcomes at pace.' },
  {
    name: 'Nothing wrong',
    text: 'The swimming pool at Ashby Lane opens again on Monday at 7am. The changing rooms have been rebuilt and there is step-free access throughout.',
  },
];
