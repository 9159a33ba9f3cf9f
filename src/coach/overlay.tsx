import { createRef, render } from 'preact';
import { Announcer } from './announcer';
import { Chip } from './chip';
import { follow } from './follow';
import { Panel } from './panel';
import type { Surface } from './surface';
import type { Actions, View } from './view';

/** Draws chip and panel for one composer, and keeps them beside it. */
export class Overlay {
  readonly #surface: Surface;
  readonly #composer: HTMLElement;
  readonly #keepClear: string;
  readonly #actions: Actions;
  readonly #chip = createRef<HTMLButtonElement>();
  readonly #panel = createRef<HTMLDivElement>();
  readonly #announcer: Announcer;
  #unfollow: (() => void) | undefined;
  #followsPanel: HTMLElement | null = null;

  constructor(surface: Surface, composer: HTMLElement, keepClear: string, actions: Actions) {
    this.#surface = surface;
    this.#composer = composer;
    this.#keepClear = keepClear;
    this.#actions = actions;
    this.#announcer = new Announcer(surface);
  }

  draw(view: View): void {
    this.#surface.showFor(this.#composer);
    render(
      <>
        <Chip view={view} actions={this.#actions} element={this.#chip} />
        {view.open && <Panel view={view} actions={this.#actions} element={this.#panel} />}
      </>,
      this.#surface.content,
    );
    this.#announcer.say(view);
    this.#keepBeside();
  }

  /** Nothing to show for now. */
  hide(): void {
    this.#unfollow?.();
    this.#unfollow = undefined;
    this.#announcer.reset();
    render(null, this.#surface.content);
    this.#surface.hide();
  }

  destroy(): void {
    this.hide();
    this.#announcer.remove();
  }

  /** Only when the person asked by keyboard. Anything else would take the page's focus away. */
  focusPanel(): void {
    this.#panel.current?.focus();
  }

  #keepBeside(): void {
    const chip = this.#chip.current;
    if (!chip || (this.#unfollow && this.#followsPanel === this.#panel.current)) return;
    this.#unfollow?.();
    this.#followsPanel = this.#panel.current;
    this.#unfollow = follow({ composer: this.#composer, chip, panel: this.#panel.current, keepClear: this.#keepClear });
  }
}
