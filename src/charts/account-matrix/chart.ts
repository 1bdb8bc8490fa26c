import { matrixChart } from './matrix.ts';

export default matrixChart('account-matrix', false);
