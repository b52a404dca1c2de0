import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerCards } from '../platform/card-door.ts';
import { createCardHost } from '../platform/card-host.tsx';

export default defineUnlistedScript(() => offerCards(createCardHost));
