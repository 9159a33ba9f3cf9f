import type { Language } from '../../shared/words';

export interface AccessWords {
  access: string;
  accessHelp: string;
  allowed: string;
  notAllowed: string;
  allow(name: string): string;
  withdraw(name: string): string;
  refused: string;
  server: string;
  serverHint: string;
  serverWrong: string;
  serverAllow: string;
  groups: Record<'social' | 'tools' | 'own', string>;
  allowAll: Record<'social' | 'tools', string>;
}

export const accessWords: Record<Language, AccessWords> = {
  en: {
    access: 'The sites you post on',
    accessHelp: 'Prompts appear only where you allow them. The browser asks you once for each site, and you can take it back at any time.',
    allowed: 'allowed',
    notAllowed: 'not allowed',
    allow: (name) => `Allow ${name}`,
    withdraw: (name) => `Take back ${name}`,
    refused: 'The browser did not allow it. Nothing has changed, and you can ask again.',
    server: 'Add a site',
    serverHint: 'Your Mastodon server, your department’s blog, the tool you plan posts with. For example mastodon.social',
    serverWrong: 'Enter the name of the site, such as mastodon.social',
    serverAllow: 'Allow this site',
    groups: { social: 'Social platforms', tools: 'Publishing tools', own: 'Other sites' },
    allowAll: { social: 'Allow all social platforms', tools: 'Allow all publishing tools' },
  },
  cy: {
    access: 'Y safleoedd rydych yn postio arnynt',
    accessHelp:
      'Dim ond lle rydych yn eu caniatáu y mae awgrymiadau’n ymddangos. Mae’r porwr yn gofyn unwaith am bob safle, a gallwch ei dynnu’n ôl unrhyw bryd.',
    allowed: 'wedi’i ganiatáu',
    notAllowed: 'heb ei ganiatáu',
    allow: (name) => `Caniatáu ${name}`,
    withdraw: (name) => `Tynnu ${name} yn ôl`,
    refused: 'Ni chaniataodd y porwr hynny. Nid oes dim wedi newid, a gallwch ofyn eto.',
    server: 'Ychwanegu safle',
    serverHint: 'Eich gweinydd Mastodon, blog eich adran, yr offeryn rydych yn cynllunio negeseuon ynddo. Er enghraifft toot.wales',
    serverWrong: 'Rhowch enw’r safle, fel toot.wales',
    serverAllow: 'Caniatáu’r safle hwn',
    groups: { social: 'Llwyfannau cymdeithasol', tools: 'Offer cyhoeddi', own: 'Safleoedd eraill' },
    allowAll: { social: 'Caniatáu’r holl lwyfannau cymdeithasol', tools: 'Caniatáu’r holl offer cyhoeddi' },
  },
};
