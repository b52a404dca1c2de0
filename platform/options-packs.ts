import { isReadable } from './readable-file.ts';
import { MAX_ENTRIES, MAX_PACK_BYTES } from '../core/packs/pack-schema.ts';
import { packText, parsePack } from '../core/packs/parse-pack.ts';
import type { TeacherPack } from '../core/packs/pack-schema.ts';
import type { PackProblem } from '../core/packs/pack-problem.ts';
import { reportError } from './errors.ts';
import { askBackground } from './messages.ts';
import { createPackStore, MAX_PACKS, type PackInfo } from './packs.ts';
import { readPolicyState } from './policy-state.ts';
import { POLICY_CACHE, policyOfCache } from './policy-cache.ts';
import type { EditorEvents, PacksProps } from '../components/packs/packs-view.ts';
import type { Browser } from './browser.ts';

type PacksParts = {
  readonly api: Pick<Browser, 'runtime' | 'storage'>;
  readonly isPrivate: boolean;
  readonly save: (name: string, text: string) => void;
  /** Something of the list is another. */
  readonly onChange: () => void;
};

/** The options page's part about packs: its props as they are now, and a way to look again. */
export type PacksControl = {
  readonly props: () => PacksProps;
  readonly lookAgain: () => Promise<void>;
};

/** What writing a pack needs, over the background and the store. */
export function editorEvents(api: PacksParts['api'], isPrivate: boolean): EditorEvents {
  const store = createPackStore(api.storage, isPrivate);
  return {
    lists: () => askBackground(api.runtime, 'packLists', {}),
    onCheck: (json) => askBackground(api.runtime, 'checkPack', { json }),
    onPreview: (json, entity) => askBackground(api.runtime, 'previewCard', { json, entity }),
    onFind: async (words) => {
      const blocks = [{ text: words, role: 'paragraph' }] as const;
      const article = { title: '', lang: 'en', blocks };
      const answer = await askBackground(api.runtime, 'annotate', { article });
      const found = (answer?.mentions ?? []).flatMap(({ entity, kind, card }) => {
        const name = answer?.cards[card]?.name;
        return name === undefined ? [] : [{ entity, kind, name }];
      });
      return [...new Map(found.map((one) => [one.entity, one])).values()];
    },
    onTakePack: async (json) => {
      const { stored, problems } = await store.import(json);
      return stored === undefined ? problems : [];
    },
  };
}

/** Looks up the packs that are stored, and makes what the options page does with them. */
export async function createPacksControl(parts: PacksParts): Promise<PacksControl> {
  const { api, isPrivate, save, onChange } = parts;
  const store = createPackStore(api.storage, isPrivate);
  const events = editorEvents(api, isPrivate);
  /** What is wrong with each pack, by its id and content. */
  const looked = new Map<string, readonly PackProblem[]>();
  let packs: readonly PackInfo[] = [];
  let isLocked = false;

  /** The pack without the entries that our knowledge has no place for: what is said to be left out is not stored. */
  const withoutBroken = async (pack: TeacherPack): Promise<TeacherPack> => {
    // All of its own parts are valid: what is an error now is an entry's.
    const found = (await events.onCheck(packText(pack))) ?? [];
    const broken = new Set(
      found.flatMap(({ entry, severity }) => (severity === 'error' ? [entry] : [])),
    );
    return { ...pack, entries: pack.entries.filter(({ id }) => !broken.has(id)) };
  };
  const lookThrough = async (): Promise<void> => {
    for (const pack of packs.filter((own) => !looked.has(keyOf(own)))) {
      // One after the other: each is a megabyte at most, and nobody waits for the list's warnings.
      // oxlint-disable-next-line no-await-in-loop
      const json = await store.exportText(pack.id);
      // oxlint-disable-next-line no-await-in-loop
      const problems = json === undefined ? undefined : await events.onCheck(json);
      if (problems !== undefined) looked.set(keyOf(pack), problems);
    }
    if (packs.length > 0) onChange();
  };
  const lookAgain = async (): Promise<void> => {
    packs = await store.list();
    const { disabledFeatures } = await readPolicyState(api.storage);
    const { policy } = policyOfCache((await api.storage.local.get(POLICY_CACHE))[POLICY_CACHE]);
    isLocked = policy.lockSettings === true || disabledFeatures.includes('packs');
    lookThrough().catch((error: unknown) => reportError('packs', error));
  };
  await lookAgain();
  return {
    lookAgain,
    props: () => ({
      ...events,
      packs: packs.map((pack) => ({ ...pack, problems: looked.get(keyOf(pack)) })),
      isLocked,
      isPrivate,
      today: new Date().toISOString().slice(0, 10),
      limits: { bytes: MAX_PACK_BYTES, entries: MAX_ENTRIES, packs: MAX_PACKS },
      onReadPack: async (file) => {
        // A little more is read, so that the parser says by itself that it is too large.
        const json = await file.slice(0, MAX_PACK_BYTES * 2).text();
        if (!isReadable(json)) return undefined;
        const { pack, problems } = parsePack(json);
        if (pack === undefined) return { json, pack, problems, isKnown: false };
        const isKnown = packs.some(({ id, isSchool }) => !isSchool && id === pack.id);
        const found = (await events.onCheck(json)) ?? problems;
        const kept = await withoutBroken(pack);
        return { json: packText(kept), pack: kept, problems: found, isKnown };
      },
      onSavePack: (id) => {
        store
          .exportText(id)
          .then((text) => text !== undefined && save(`${id}.json`, text))
          .catch((error: unknown) => reportError('packs', error));
      },
      onRemovePack: (id) => store.remove(id),
      onOpenPack: async (id) => {
        const text = await store.exportText(id);
        return text === undefined ? undefined : parsePack(text).pack;
      },
    }),
  };
}

const keyOf = ({ id, hash, isSchool }: PackInfo): string => `${id} ${hash} ${isSchool}`;
