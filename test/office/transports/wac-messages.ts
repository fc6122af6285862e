/** What Excel on the web and the iframe of an add-in say to each other by postMessage, as far as an add-in like ours needs it. */
export interface WacRequest {
  readonly _messageType: number;
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

export const MESSAGE = { request: 0, response: 1 } as const;
export const ACTION = { invoke: 0, register: 1, unregister: 2 } as const;
export const RESPONSE = { calling: 0, event: 1 } as const;

/** Which method of the host `executeMethod` means. */
export const DISPATCH = { saveSettings: 76, richApi: 93, commandCompleted: 94 } as const;

/** Where the parts of a Rich API request lie in its array. */
export const BODY = 4;
export const FLAGS = 6;

/** Office's numbers for requests that were refused as a whole. */
export const OFFICE_ERRORS: Readonly<Record<string, number>> = {
  InvalidOperationInCellEditMode: 5004, RequestPayloadSizeLimitExceeded: 5103, ResponsePayloadSizeLimitExceeded: 5104, AccessDenied: 7000,
};
export const INTERNAL_ERROR = 5001;

/** What the page asks Node, where the workbook is. */
export interface AskExcel {
  (body: string, flags: number): Promise<WacReply>;
}

export type WacReply = { readonly text: string } | { readonly error: number } | null;

/** What Node tells the page of itself before the add-in's frame is made. */
export interface WacSetup {
  readonly paneUrl: string;
  readonly language: string;
  readonly workbookUrl: string;
  readonly sets: Readonly<Record<string, string>>;
  readonly width: number;
  readonly height: number;
}

/** What Node can do to the page. */
export interface ExcelOnTheWeb {
  open(setup: WacSetup): void;
  fire(eventName: string, data: unknown): void;
  invokeCommand(name: string): Promise<unknown>;
  /** Messages nobody here knows how to answer. */
  readonly unknown: readonly string[];
  readonly savedSettings: readonly unknown[];
}
