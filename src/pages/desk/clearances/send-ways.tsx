import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { framed, onOneLine } from '../../../clearance/token';
import type { Language } from '../../../shared/words';
import { clearanceOpenWords } from '../../../ui/words/clearance-open';
import { CopyButton } from '../../common/copy-button';
import { download } from '../../common/download';
import { QrCode } from '../../common/qr-code';

interface SendWaysProps {
  is: 'request' | 'answer';
  /** What is sent: the compact JWS, and others that go with it. */
  tokens: { compact: string; is: 'request' | 'answer' }[];
  /** A first line for people. */
  intro: string;
  language: Language;
}

/** A mail program is handed no longer an address than this, in characters: beyond it some cut it short without a word. */
const LONGEST_MAIL = 1900;

/** Every way to hand something over that needs no server: text to copy, a file, a mail, a QR code, an address for the same kind of browser. */
export function SendWays({ is, tokens, intro, language }: SendWaysProps) {
  const words = clearanceOpenWords[language];
  const [qr, setQr] = useState(false);
  const bodies = tokens.map((token) => framed(token.compact, token.is));
  const text = `${intro} ${words.how}\n\n${bodies.join('\n\n')}\n`;
  const single = bodies.length === 1 ? onOneLine(bodies[0] ?? '') : undefined;
  const subject = is === 'request' ? words.subjectRequest : words.subjectAnswer;
  const mail = `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text.replace(/\n/g, '\r\n'))}`;
  // Firefox gives each installation an address of its own, so a link would lead nowhere on another machine.
  const shares = location.protocol === 'chrome-extension:';
  return (
    <section aria-labelledby="send">
      <h2 class="govuk-heading-m" id="send">
        {is === 'request' ? words.sendRequest : words.sendAnswer}
      </h2>
      <p class="govuk-body">{words.sendHelp}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the text must be reachable to be read and selected by keyboard */}
      <pre class="token" id="token" tabIndex={0}>
        {text}
      </pre>
      <div class="govuk-button-group">
        <CopyButton text={text} label={words.copy} done={words.copied} />
        <button type="button" class="govuk-button govuk-button--secondary" onClick={() => download(`gap-${is}.txt`, text, 'text/plain')}>
          {words.saveFile}
        </button>
        {mail.length <= LONGEST_MAIL && (
          <a class="govuk-link" href={mail}>
            {words.mail}
          </a>
        )}
        {single && (
          <span class="govuk-body">
            <button type="button" class="link" aria-expanded={qr} onClick={() => setQr(!qr)}>
              {words.qr}
            </button>
          </span>
        )}
        {single && shares && (
          <CopyButton text={browser.runtime.getURL(`src/pages/desk/index.html#/clearances/open/${single}`)} label={words.copyLink} done={words.copied} />
        )}
      </div>
      {qr && single && <QrCode text={single} label={words.qrLabel} tooLong={words.qrTooLong} />}
    </section>
  );
}
