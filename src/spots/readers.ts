import type { Platform } from '../shared/words';
import type { PlatformReader } from './platforms/adapter';
import { xReader } from './platforms/x';

const READERS: Partial<Record<Platform, PlatformReader>> = { x: xReader };

export const readerOf = (platform: Platform): PlatformReader | undefined => READERS[platform];
