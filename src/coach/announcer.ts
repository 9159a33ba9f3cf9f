import { clearanceWords } from '../ui/words/clearance';
import { coachWords } from '../ui/words/coach';
import type { Surface } from './surface';
import type { View } from './view';

/** Long enough that a screen reader is not interrupted at every word typed, in milliseconds. */
const SETTLED = 1000;

/** Says politely, to those who listen, what the chip shows to those who look. Says each state once. */
export class Announcer {
  readonly #region = document.createElement('div');
  #said = '';
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(surface: Surface) {
    this.#region.setAttribute('role', 'status');
    this.#region.className = 'hidden';
    surface.content.after(this.#region);
  }

  say({ findings, language, shortcut, clearance }: View): void {
    const words = coachWords[language];
    const first = findings[0]?.finding.say;
    const found = first ? words.announce(findings.length, first[language] ?? first.en, shortcut) : this.#said && words.allClear;
    const { is } = clearance.seen;
    const seal = is === 'cleared' ? `${clearanceWords[language].chipCleared}. ` : is === 'changed' ? `${clearanceWords[language].chipChanged}. ` : '';
    const next = seal + found;
    clearTimeout(this.#waiting);
    if (next === this.#said) return;
    this.#waiting = setTimeout(() => {
      this.#said = next;
      // A pack's sentence may be in English among Welsh words; a reader set to Welsh would mangle it.
      this.#region.lang = first && !first[language] ? 'en' : language;
      this.#region.textContent = next;
    }, SETTLED);
  }

  /** Nothing to show any more: what comes next is news again, even in the same words. */
  reset(): void {
    clearTimeout(this.#waiting);
    this.#said = '';
    this.#region.textContent = '';
  }

  remove(): void {
    clearTimeout(this.#waiting);
    this.#region.remove();
  }
}
