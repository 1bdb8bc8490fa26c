/** The outline of a department: closed lines of longitude and latitude, in degrees. */
export interface Outline {
  readonly code: string;
  readonly name: string;
  readonly rings: readonly (readonly (readonly [longitude: number, latitude: number])[])[];
}
