import { isSetSupported, type RequirementSets } from './requirement-sets.ts';

/** The part of the `Office` namespace that an add-in reads at start-up, for tests in Node, where office.js itself does not run. */
export interface OfficeStart {
  readonly context: {
    readonly host: string;
    readonly platform: string;
    readonly displayLanguage: string;
    readonly contentLanguage: string;
    readonly requirements: { readonly isSetSupported: (name: string, version?: string) => boolean };
    readonly document: { readonly url: string; readonly settings: OfficeSettings };
  };
  readonly onReady: () => Promise<{ readonly host: string; readonly platform: string }>;
}

export interface OfficeSettings {
  readonly get: (name: string) => unknown;
  readonly set: (name: string, value: unknown) => void;
  readonly remove: (name: string) => void;
  readonly saveAsync: (callback?: (result: { readonly status: 'succeeded' }) => void) => void;
}

export function officeContext(sets: RequirementSets, language: string, workbookName: string): OfficeStart {
  const settings = new Map<string, unknown>();
  const host = 'Excel';
  const platform = 'OfficeOnline';
  return {
    context: {
      host,
      platform,
      displayLanguage: language,
      contentLanguage: language,
      requirements: { isSetSupported: (name, version) => isSetSupported(sets, name, version) },
      document: {
        url: `https://example.test/${workbookName}`,
        settings: {
          get: (name) => settings.get(name) ?? null,
          set: (name, value) => { settings.set(name, value); },
          remove: (name) => { settings.delete(name); },
          saveAsync: (callback) => { callback?.({ status: 'succeeded' }); },
        },
      },
    },
    onReady: () => Promise.resolve({ host, platform }),
  };
}
