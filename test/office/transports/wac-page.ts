import { ACTION, BODY, DISPATCH, FLAGS, INTERNAL_ERROR, MESSAGE, RESPONSE, type AskExcel, type ExcelOnTheWeb, type WacRequest, type WacSetup } from './wac-messages.ts';

// Runs in the page around the add-in's frame and plays Excel on the web. In the frame there is nothing of ours.

declare global {
  interface Window {
    askExcel: AskExcel;
    excelOnTheWeb: ExcelOnTheWeb;
  }
}

const EXCEL_WEB_APP = 16;
const OPENED_BY_USER = 1;
/** The add-in may use ribbon commands and a shared runtime. */
const HOST_FLAGS = 3;

const unknown: string[] = [];
const savedSettings: unknown[] = [];
const events = new Map<string, WacRequest>();
const commands = new Map<string, (result: unknown) => void>();
const conversation = crypto.randomUUID();
const instance = crypto.randomUUID();
let frame: HTMLIFrameElement | null = null;
let setup: WacSetup | null = null;

window.excelOnTheWeb = {
  unknown,
  savedSettings,
  open(given) {
    setup = given;
    frame = document.createElement('iframe');
    frame.name = JSON.stringify({
      baseFrameName: '_xdm_0_',
      hostInfo: `Excel|Web|16.00|${given.language}|${crypto.randomUUID()}|||${HOST_FLAGS}`,
      xdmInfo: `${conversation}|${instance}|${location.origin}`,
      serializerVersion: '1',
    });
    frame.style.cssText = `width:${given.width}px;height:${given.height}px;border:0`;
    frame.src = given.paneUrl;
    document.body.append(frame);
  },
  fire(eventName, data) {
    const registered = events.get(eventName);
    if (registered !== undefined) post(registered, { _responseType: RESPONSE.event, _errorCode: 0, _data: data });
  },
  invokeCommand(name) {
    return new Promise((resolve) => {
      const id = crypto.randomUUID();
      commands.set(id, resolve);
      window.excelOnTheWeb.fire('appCommandInvoked', [id, name, JSON.stringify({ source: { id: 'button' } })]);
    });
  },
};

addEventListener('message', (event: MessageEvent<unknown>) => {
  if (event.source !== frame?.contentWindow || typeof event.data !== 'string') return;
  const request = parse(event.data);
  if (request?._messageType !== MESSAGE.request) return;
  if (request._actionType === ACTION.register) events.set(request._actionName, request);
  if (request._actionType === ACTION.unregister) events.delete(request._actionName);
  if (request._actionType === ACTION.invoke) void invoke(request);
  else reply(request, { Error: 0 });
});

async function invoke(request: WacRequest): Promise<void> {
  switch (request._actionName) {
    case 'ContextActivationManager_getAppContextAsync':
      reply(request, appContext());
      break;
    case 'ContextActivationManager_notifyHost':
      break;
    case 'executeMethod':
      await execute(request);
      break;
    default:
      unknown.push(request._actionName);
      reply(request, { Error: INTERNAL_ERROR });
  }
}

async function execute(request: WacRequest): Promise<void> {
  const data = request._data as { readonly DdaMethod: { readonly DispatchId: number }; readonly ArrayData?: readonly unknown[]; readonly [index: number]: unknown };
  switch (data.DdaMethod.DispatchId) {
    case DISPATCH.richApi: {
      const answer = await window.askExcel(String(data.ArrayData?.[BODY]), Number(data.ArrayData?.[FLAGS] ?? 0));
      // Null: Excel never answers.
      if (answer !== null) reply(request, 'error' in answer ? { Version: 1, Error: answer.error } : { Version: 1, Error: 0, Data: [200, [], answer.text] });
      break;
    }
    case DISPATCH.commandCompleted:
      commands.get(String(data[0]))?.(data[1]);
      reply(request, { Version: 1, Error: 0 });
      break;
    case DISPATCH.saveSettings:
      savedSettings.push(data);
      reply(request, { Version: 1, Error: 0 });
      break;
    default:
      unknown.push(`executeMethod ${data.DdaMethod.DispatchId}`);
      reply(request, { Version: 1, Error: INTERNAL_ERROR });
  }
}

function appContext(): object {
  const sets = JSON.stringify(Object.fromEntries(Object.entries(setup?.sets ?? {}).map(([name, version]) => [name.toLowerCase(), version])));
  return {
    _id: instance, _appName: EXCEL_WEB_APP, _appVersion: 16, _appMinorVersion: 0, _appUILocale: setup?.language, _dataLocale: setup?.language,
    _docUrl: setup?.workbookUrl, _clientMode: 0, _settings: [], _reason: OPENED_BY_USER, _osfControlType: 0, _eToken: '', _correlationId: conversation,
    _appInstanceId: instance, _hostFullVersion: '16.0.0.0', _requirementMatrix: sets, _dialogRequirementMatrix: sets, _featureGates: {}, _initialDisplayMode: 2,
    _appDomains: [location.origin],
  };
}

const reply = (request: WacRequest, data: unknown): void => { post(request, { _responseType: RESPONSE.calling, _errorCode: 0, _data: data }); };

function post({ _actionName, _conversationId, _correlationId }: WacRequest, message: object): void {
  frame?.contentWindow?.postMessage(
    JSON.stringify({ _messageType: MESSAGE.response, _serializerVersion: 1, _actionName, _conversationId, _correlationId, _origin: location.href, ...message }),
    location.origin,
  );
}

function parse(text: string): WacRequest | null {
  try {
    return JSON.parse(text) as WacRequest;
  } catch {
    return null;
  }
}
