import { createRe2Patterns } from '../checks/re2-patterns';
import { world } from './world';

world.gapMonitorPatterns ??= createRe2Patterns();
