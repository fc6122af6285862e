/** One batch of the Rich API, as the client writes it. Names are the wire's own. */
export interface RequestBody {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export const ActionType = { Instantiate: 1, Query: 2, Method: 3, SetProperty: 4, Trace: 5, RecursiveQuery: 6, QueryAsJson: 7, EnsureUnchanged: 8, Update: 9 } as const;

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

export const PathType = { Global: 1, New: 2, Method: 3, Property: 4, Indexer: 5, ReferenceId: 6, Null: 7 } as const;

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** At the place of each argument that is an object: the id of its path, else 0; nested like the arguments. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface ResponseBody {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds?: readonly number[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string | null;
    readonly HttpStatusCode: number;
    readonly ActionIndex: number;
  };
}

/** Set in a request's flags when it was made with `delayForCellEdit`. */
export const DELAY_FOR_CELL_EDIT = 64;

/** Something happened in the workbook: the client's numbers for the kind of message, whose handlers are meant, and its arguments. */
export interface EventMessage {
  readonly category: number;
  readonly type: number;
  readonly target: string;
  readonly arguments: Readonly<Record<string, unknown>> | readonly unknown[];
}

/** The category under which the client looks for events of the Rich API. */
export const EVENT_CATEGORY = 65536;
