import { startPage } from '../common/start-page';
import { Practice } from './practice';
import './practice.scss';

startPage(Practice);
