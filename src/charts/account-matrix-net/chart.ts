import { matrixChart } from '../account-matrix/matrix.ts';

export default matrixChart('account-matrix-net', true);
