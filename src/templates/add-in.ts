/** Where Excel finds the add-in whose pane opens with the workbook. */
export interface AddInReference {
  /** The manifest's id. */
  readonly id: string;
  /** The manifest's version: four numbers. */
  readonly version: string;
  /** How it was handed out: for development, by the admin center, in a shared folder (`store` is its path), in Microsoft's store (`id` is the asset's, `store` the language). */
  readonly storeType: (typeof storeTypes)[number];
  readonly store: string;
}

export const storeTypes = ['Registry', 'EXCatalog', 'FileSystem', 'OMEX'] as const;

/** The add-in as manifest.xml names it. */
export const ownAddIn: AddInReference = { id: '1300b348-3664-4baa-890d-ddda35c80e94', version: '0.1.0.0', storeType: 'EXCatalog', store: 'EXCatalog' };
