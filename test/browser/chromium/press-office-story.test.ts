import { startChromium } from '../harness/chromium';
import { pressOfficeStory } from '../harness/press-office-story';

pressOfficeStory('a press officer and a writer, both in Chromium', startChromium);
