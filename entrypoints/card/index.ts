import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageScene } from './page-scene.ts';
import { offerScene } from '../../platform/card-door.ts';
import { i18n } from '../../platform/page-browser.ts';
import { createWords } from '../../platform/words.ts';
import '../../assets/styles/marks.css';

export default defineUnlistedScript(() => offerScene(pageScene(createWords(i18n))));
