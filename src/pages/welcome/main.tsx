import { startPage } from '../common/start-page';
import { Welcome } from './welcome';

startPage(Welcome);
