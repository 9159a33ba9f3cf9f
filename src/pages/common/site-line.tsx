import type { Language } from '../../shared/words';
import { accessWords } from '../../ui/words/access';

interface SiteLineProps {
  name: string;
  allowed: boolean;
  language: Language;
  allow?: () => void;
  /** Absent where it cannot be taken back here. */
  withdraw?: (() => void) | undefined;
}

/** One site: whether it may be read, and the way to change that. */
export function SiteLine({ name, allowed, language, allow, withdraw }: SiteLineProps) {
  const words = accessWords[language];
  return (
    <li class="tips__item">
      <span aria-hidden="true" class={allowed ? 'tips__mark tips__mark--done' : 'tips__mark'}>
        {allowed ? '✓' : '○'}
      </span>
      <span>
        {name} <span class="secondary">· {allowed ? words.allowed : words.notAllowed}</span>
      </span>
      {!allowed && (
        <button type="button" class="link" onClick={allow}>
          {words.allow(name)}
        </button>
      )}
      {allowed && withdraw && (
        <button type="button" class="link" onClick={withdraw}>
          {words.withdraw(name)}
        </button>
      )}
    </li>
  );
}
