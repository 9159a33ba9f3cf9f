import type { CharSpan } from '../subject';
import type { Detector } from './detector';

const PUBLIC_BODY = /(?:^|\.)(?:gov\.uk|gov\.scot|gov\.wales|llyw\.cymru|nhs\.uk|nhs\.net|police\.uk|parliament\.uk|mod\.uk|ac\.uk|sch\.uk|scot\.nhs\.uk)$/;
const FREE_MAIL =
  /^(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|icloud|me|mac|aol|btinternet|sky|virginmedia|ntlworld|talktalk|protonmail|proton|tiscali|blueyonder)\./;
const ROLE =
  /^(?:press|media|news|newsdesk|comms|communications|info|information|enquir|inquir|contact|hello|help|support|service|customer|foi|office|admin|team|mail|post|general|events?|bookings?|jobs|careers|recruit|research|archives?|librar|museum|consult|feedback|complaints?|planning|licensing|elections?|housing|council|lost|parking|waste|recycl|volunteer|school|reception|webmaster|privacy|data|security|phishing|no-?reply|box[-_.]?office|tickets)/;
const A_NAME = /^[a-z]{2,}[._-][a-z]{2,}\d{0,4}$/;

/** A private person's address: on a free mail service, or a name at a domain that is no public body's. Mailboxes of an office are not. */
export const privateEmail: Detector = {
  find(_, { tokens }) {
    const spans: CharSpan[] = [];
    for (const { kind, lower, start, end } of tokens) {
      if (kind !== 'email') continue;
      const [local = '', domain = ''] = lower.slice('mail:'.length).split('@');
      if (PUBLIC_BODY.test(domain) || ROLE.test(local)) continue;
      if (FREE_MAIL.test(domain) || A_NAME.test(local)) spans.push([start, end]);
    }
    return spans.length > 0 ? spans : undefined;
  },
};
