import { FileHost } from '../../../src/hosts/file/file-host.ts';
import { keyedRefresh } from '../keyed-refresh.ts';

keyedRefresh('a file', () => new FileHost(null), 60);
