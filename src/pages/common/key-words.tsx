import { fingerprintWords } from '../../shared/signing/public-key';

/** A key as eight words, to be read out. They are English words whatever the page's language. */
export const KeyWords = ({ thumbprint }: { thumbprint: string }) => (
  <strong class="key-words" lang="en">
    {fingerprintWords(thumbprint)}
  </strong>
);
