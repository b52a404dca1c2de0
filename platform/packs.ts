import { packText, parsePack } from '../core/packs/parse-pack.ts';
import { packError, type PackFault, type PackProblem } from '../core/packs/pack-problem.ts';
import type { TeacherPack } from '../core/packs/pack-schema.ts';
import { inTurn } from './in-turn.ts';
import { POLICY_CACHE, policyOfCache } from './policy-cache.ts';
import type { Storage } from './browser.ts';

/** What a list of packs shows of one. */
export type PackInfo = {
  readonly id: string;
  readonly name: string;
  readonly entries: number;
  /** Given by the school: nobody can remove it here. */
  readonly isSchool: boolean;
  /** Changes with the content. */
  readonly hash: string;
};

/** What became of an import: the pack as it is stored, or undefined where nothing was. */
export type PackImport = {
  readonly stored: PackInfo | undefined;
  readonly problems: readonly PackProblem[];
};

/** Teachers' packs in local storage. */
export type PackStore = {
  readonly list: () => Promise<readonly PackInfo[]>;
  /** Reads a file's text and stores its valid part; one with the same id is replaced. */
  readonly import: (json: string) => Promise<PackImport>;
  /** Forgets a pack; nothing of it is left. Packs of the school stay. */
  readonly remove: (id: string) => Promise<void>;
  /** The text of a pack's file, which imports as the same; undefined where there is none. */
  readonly exportText: (id: string) => Promise<string | undefined>;
  /** All packs, those of the school first: they win where two speak of one entity. */
  readonly readAll: () => Promise<readonly TeacherPack[]>;
  /** A text that changes whenever any pack does; empty where there is none. */
  readonly key: () => Promise<string>;
  /** Replaces the packs of the school by what policy gives: texts of files, or what they hold. */
  readonly setSchoolPacks: (packs: readonly unknown[]) => Promise<readonly PackProblem[]>;
  readonly watch: (onChange: () => void, signal: AbortSignal) => void;
};

/** product.md §7. */
export const MAX_PACKS = 20;
/** The lists; each pack's text has a key of its own, so that a page load reads the lists alone. */
const OWN = 'packs';
const SCHOOL = 'schoolPacks';
const textKey = (id: string, isSchool: boolean): string =>
  `pack:${isSchool ? 'school' : 'own'}:${id}`;

/** Whether a key of local storage belongs to the school's packs, which are not the reader's to erase. */
export const isOfSchoolPacks = (key: string): boolean =>
  key === SCHOOL || key.startsWith(textKey('', true));

/** Makes the store over the browser's storage; in a private window it writes nothing. */
export function createPackStore(
  storage: Pick<Storage.Static, 'local' | 'onChanged'>,
  isPrivate = false,
): PackStore {
  const { local } = storage;
  const turn = inTurn(OWN);
  const list = async (): Promise<readonly PackInfo[]> => {
    const stored = await local.get([SCHOOL, OWN]);
    return [...infosOf(stored[SCHOOL], true), ...infosOf(stored[OWN], false)];
  };
  const setList = async (key: string, infos: readonly PackInfo[]): Promise<void> => {
    if (infos.length === 0) await local.remove(key);
    else await local.set({ [key]: infos });
  };
  const textOf = async ({ id, isSchool }: PackInfo): Promise<string | undefined> => {
    const key = textKey(id, isSchool);
    const text = (await local.get(key))[key];
    return typeof text === 'string' ? text : undefined;
  };
  const mayChange = async (): Promise<boolean> => {
    const { policy } = policyOfCache((await local.get(POLICY_CACHE))[POLICY_CACHE]);
    return !isPrivate && !policy.lockSettings && !policy.disabledFeatures?.includes('packs');
  };

  return {
    list,
    import: async (json) => {
      const { pack, problems } = parsePack(json);
      if (pack === undefined) return { stored: undefined, problems };
      const refuse = (fault: PackFault, ...values: readonly number[]): PackImport => ({
        stored: undefined,
        problems: [...problems, packError('-', '-', fault, ...values)],
      });
      // What is left of a pack whose entries all have errors would say nothing.
      if (pack.entries.length === 0 && pack.hides.length === 0)
        return problems.some(({ fault }) => fault === 'noEntries')
          ? { stored: undefined, problems }
          : refuse('noEntries');
      if (!(await mayChange())) return refuse('notAllowed');
      return turn(async () => {
        const others = (await list()).filter(({ id, isSchool }) => !isSchool && id !== pack.id);
        if (others.length >= MAX_PACKS) return refuse('tooManyPacks', MAX_PACKS);
        const stored = infoOf(pack, false);
        try {
          // The text first: a list never names what is not there.
          await local.set({ [textKey(pack.id, false)]: packText(pack) });
        } catch {
          return refuse('noRoom');
        }
        await setList(OWN, [...others, stored]);
        return { stored, problems };
      });
    },
    remove: async (id) => {
      if (!(await mayChange())) return;
      await turn(async () => {
        const others = (await list()).filter((info) => !info.isSchool && info.id !== id);
        await setList(OWN, others);
        await local.remove(textKey(id, false));
      });
    },
    exportText: async (id) => {
      const infos = await list();
      const info =
        infos.find((own) => own.id === id && !own.isSchool) ?? infos.find((own) => own.id === id);
      return info && textOf(info);
    },
    readAll: async () => {
      const infos = await list();
      const texts = await Promise.all(infos.map(textOf));
      return texts.flatMap((text) => (text === undefined ? [] : (parsePack(text).pack ?? [])));
    },
    key: async () => (await list()).map(({ id, hash }) => `${id} ${hash}`).join(),
    setSchoolPacks: async (packs) => {
      const parsed = packs.map((pack) =>
        parsePack(typeof pack === 'string' ? pack : JSON.stringify(pack)),
      );
      const valid = new Map(parsed.flatMap(({ pack }) => (pack ? [[pack.id, pack] as const] : [])));
      const wanted = [...valid.values()].map((pack) => infoOf(pack, true));
      const present = (await list()).filter(({ isSchool }) => isSchool);
      if (JSON.stringify(present) !== JSON.stringify(wanted)) {
        for (const [id, pack] of valid) await local.set({ [textKey(id, true)]: packText(pack) });
        await setList(SCHOOL, wanted);
        const gone = present.filter(({ id }) => !valid.has(id));
        await local.remove(gone.map(({ id }) => textKey(id, true)));
      }
      return parsed.flatMap(({ problems }) => problems);
    },
    watch: (onChange, signal) => {
      const listener = (changes: Record<string, unknown>, area: string): void => {
        if (area === 'local' && (OWN in changes || SCHOOL in changes)) onChange();
      };
      storage.onChanged.addListener(listener);
      signal.addEventListener('abort', () => storage.onChanged.removeListener(listener));
    },
  };
}

const infoOf = (pack: TeacherPack, isSchool: boolean): PackInfo => ({
  id: pack.id,
  name: pack.name,
  entries: pack.entries.length,
  isSchool,
  hash: hashOf(packText(pack)),
});

/** The list as it was stored; whatever is not of its shape, or more than a list may hold, is left out. */
function infosOf(stored: unknown, isSchool: boolean): readonly PackInfo[] {
  if (!Array.isArray(stored)) return [];
  const infos = stored.filter((info: unknown): info is PackInfo => {
    if (typeof info !== 'object' || info === null) return false;
    const { id, name, entries, hash, isSchool: isOfSchool } = info as Record<string, unknown>; // asked for keys only
    return (
      [id, name, hash].every((text) => typeof text === 'string') &&
      typeof entries === 'number' &&
      isOfSchool === isSchool
    );
  });
  return infos.slice(0, MAX_PACKS);
}

/** FNV-1a, 32 bits: tells versions of one pack apart, and is no seal. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16);
}
