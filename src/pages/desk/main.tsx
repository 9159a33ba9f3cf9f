import { startPage } from '../common/start-page';
import { Desk } from './desk';

startPage(Desk);
