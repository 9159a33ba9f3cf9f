import { startPage } from '../common/start-page';
import { Popup } from './popup';
import './popup.scss';

startPage(Popup);
