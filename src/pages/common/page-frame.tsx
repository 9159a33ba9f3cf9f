import type { ComponentChildren } from 'preact';
import type { Language } from '../../shared/words';

const SKIP = { en: 'Skip to main content', cy: 'Neidio i’r prif gynnwys' };

export interface Room {
  id: string;
  name: string;
  href: string;
}

interface PageFrameProps {
  language: Language;
  rooms?: Room[];
  current?: string;
  children: ComponentChildren;
}

/** The frame of our full pages: skip link, name, service navigation, and the main column. */
export function PageFrame({ language, rooms = [], current, children }: PageFrameProps) {
  const skip = (event: Event): void => {
    event.preventDefault();
    document.getElementById('main-content')?.focus();
  };
  return (
    <>
      {/* biome-ignore lint/a11y/useValidAnchor: a link as GOV.UK has it; its address would leave the desk's hash routes */}
      <a href="#main-content" class="govuk-skip-link" onClick={skip}>
        {SKIP[language]}
      </a>
      <header class="govuk-service-navigation">
        <div class="govuk-width-container">
          <div class="govuk-service-navigation__container">
            <span class="govuk-service-navigation__service-name">
              <img src="/assets/icons/mark-32.png" alt="" width="24" height="24" /> <span class="govuk-service-navigation__text">Gap Monitor</span>
            </span>
            {rooms.length > 0 && (
              <nav aria-label="Gap Monitor" class="govuk-service-navigation__wrapper">
                <ul class="govuk-service-navigation__list">
                  {rooms.map((room) => (
                    <li class={`govuk-service-navigation__item${room.id === current ? ' govuk-service-navigation__item--active' : ''}`} key={room.id}>
                      <a class="govuk-service-navigation__link" href={room.href} aria-current={room.id === current ? 'page' : undefined}>
                        {room.name}
                      </a>
                    </li>
                  ))}
                </ul>
              </nav>
            )}
          </div>
        </div>
      </header>
      <div class="govuk-width-container">
        <main class="govuk-main-wrapper" id="main-content" tabIndex={-1}>
          {children}
        </main>
      </div>
    </>
  );
}
