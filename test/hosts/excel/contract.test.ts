import { openExcel } from '../../office/open-excel.ts';
import { hostContract } from '../contract.ts';
import { openedExcel } from './opened-excel.ts';

hostContract('Excel', (sheets) => Promise.resolve(openedExcel(openExcel(), sheets)));
