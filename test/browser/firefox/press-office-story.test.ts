import { startFirefox } from '../harness/firefox';
import { pressOfficeStory } from '../harness/press-office-story';

pressOfficeStory('a press officer in Chromium and a writer in Firefox', startFirefox);
