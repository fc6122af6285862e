/** A refusal as the client reports it: `error.code`, `error.message`, `error.debugInfo.errorLocation`. */
export class ApiError extends Error {
  readonly code: string;
  readonly location: string | null;

  constructor(code: string, message: string, location: string | null = null) {
    super(message);
    this.code = code;
    this.location = location;
  }

  get httpStatusCode(): number {
    return STATUS[this.code] ?? 400;
  }
}

const STATUS: Readonly<Record<string, number>> = {
  AccessDenied: 401, ItemNotFound: 404, ApiNotFound: 404, InvalidReference: 404, ItemAlreadyExists: 409, GeneralException: 500, ConnectionFailure: 500,
};

/** Asked for something this host does not know: a test must never pass because of it. */
export const notImplemented = (type: string, member: string): ApiError =>
  new ApiError('ApiNotFound', `The test host does not know ${type}.${member}: add it in test/office/api/, as test/office/README.md says.`, `${type}.${member}`);
