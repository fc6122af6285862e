import type { MemberTable, TypeMembers } from '../client/member-table.ts';
import type { HostObject } from '../protocol/host-object.ts';
import type { FunctionCalls } from '../function-calls.ts';
import { hostObject, type Definition } from './definition.ts';

/** Objects the client makes with `new`, for itself: their classes are not among Excel's, so their names on the wire stand here. */
const ACTIONS = 'Microsoft.InternalService.AddinInternalService';
const FUNCTIONS = 'Microsoft.ExcelServices.CustomFunctions';

const methods = (...names: readonly string[]): TypeMembers => ({
  collection: false, scalars: {}, navigations: {}, since: {},
  methods: Object.fromEntries(names.map((wire) => [wire.charAt(0).toLowerCase() + wire.slice(1), { wire }])),
});

export const SERVICE_MEMBERS: MemberTable = {
  [ACTIONS]: methods('NotifyActionHandlerReady'),
  [FUNCTIONS]: methods('_SetOsfControlContainerReadyForCustomFunctions', '_GetEnabledFeatures', 'SetInvocationArrayResults', 'SetInvocationResults'),
};

/** What Excel on the web is asked of itself, by classes that the client keeps to itself. */
export function withWebMembers(table: MemberTable): MemberTable {
  const { Workbook } = table;
  if (Workbook === undefined) return table;
  return { ...table, Workbook: { ...Workbook, methods: { ...Workbook.methods, ...methods('CreateAndOpenWorkbook').methods } } };
}

export function serviceObject(name: string, calls: FunctionCalls): HostObject | null {
  switch (name) {
    case ACTIONS: return hostObject(actionService, calls);
    case FUNCTIONS: return hostObject(functionService, calls);
    default: return null;
  }
}

const actionService: Definition<FunctionCalls> = {
  type: ACTIONS,
  methods: { notifyActionHandlerReady: () => undefined },
};

interface ResultObject { readonly id: number; readonly failed?: boolean; readonly value?: unknown; readonly errorCode?: number }

const functionService: Definition<FunctionCalls> = {
  type: FUNCTIONS,
  methods: {
    _SetOsfControlContainerReadyForCustomFunctions: () => undefined,
    _GetEnabledFeatures: () => [],
    // [id, succeeded, value or message, error code]
    setInvocationArrayResults: (calls, args) => {
      for (const [id, succeeded, value, code] of args.at(0) as readonly (readonly [number, boolean, unknown, number | undefined])[]) calls.settle(id, succeeded ? { value } : { error: code ?? 0, message: value });
    },
    setInvocationResults: (calls, args) => {
      for (const { id, failed, value, errorCode } of args.at(0) as readonly ResultObject[]) calls.settle(id, failed === true ? { error: errorCode ?? 0, message: value } : { value });
    },
  },
};
