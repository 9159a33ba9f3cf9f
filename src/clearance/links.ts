import { tokenise } from '../checks/text/tokenise';

/** Every link in the words, in their order, once each. They are bound as part of the words. */
export const linksIn = (text: string): string[] => [
  ...new Set(
    tokenise(text)
      .tokens.filter(({ kind }) => kind === 'url')
      .map(({ start, end }) => text.slice(start, end)),
  ),
];
