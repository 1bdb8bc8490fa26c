/**
 * Writes `static/places/communes.bin` and `static/places/departements.json`:
 * `node scripts/places.mjs communes.json[.gz] departements.json cities500.txt departements-version-simplifiee.geojson`, from the official
 * geographic code (INSEE, postcodes of La Poste), the points of GeoNames and the outlines of IGN as simplified by france-geojson.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { deflateRawSync, gunzipSync } from 'node:zlib';

const [communesPath, departmentsPath, pointsPath, outlinesPath] = process.argv.slice(2);
if (!outlinesPath)
  throw new Error('node scripts/places.mjs communes.json[.gz] departements.json cities500.txt outlines.geojson');
const text = async (path) => {
  const bytes = await readFile(path);
  return (bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString('utf8');
};
const plain = (name) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, ' ')
    .trim();
const departmentOf = (code) => (/^9[78]/.test(code) ? code.slice(0, 3) : code.slice(0, 2));
const communes = JSON.parse(await text(communesPath));
const names = new Map(JSON.parse(await text(departmentsPath)).map(({ code, nom }) => [code, nom]));
const current = communes.filter(({ type }) => type === 'commune-actuelle');
const parents = new Map(
  communes
    .filter(({ type }) => type !== 'commune-actuelle')
    .map(({ code, chefLieu, commune }) => [code, chefLieu ?? commune]),
);

/** Points of GeoNames: a commune by the code GeoNames gives it and by its name, or by its name in the department. */
const byCode = new Map();
const byName = new Map();
for (const line of (await text(pointsPath)).split('\n')) {
  const cells = line.split('\t');
  const [, name, , , latitude, longitude, , , country] = cells;
  if (!['FR', 'GP', 'MQ', 'GF', 'RE', 'YT'].includes(country)) continue;
  const insee = cells[13] ?? '';
  const point = {
    plain: plain(name),
    longitude: Number(longitude),
    latitude: Number(latitude),
    people: Number(cells[14]),
  };
  const code = parents.get(insee) ?? insee;
  byCode.set(code, [...(byCode.get(code) ?? []), point]);
  const place = `${departmentOf(insee)} ${point.plain}`;
  byName.set(place, [...(byName.get(place) ?? []), point]);
}
const pointOf = ({ code, nom }) => {
  const here = byCode.get(code) ?? [];
  const same = byName.get(`${departmentOf(code)} ${plain(nom)}`) ?? [];
  return (
    here.find((point) => point.plain === plain(nom)) ??
    (same.length === 1 ? same[0] : undefined) ??
    here.toSorted((a, b) => b.people - a.people)[0] ??
    null
  );
};
const lines = [];
let department = '';
const sorted = [...communes]
  .filter(({ type }) => type !== 'arrondissement-municipal')
  .sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
for (const commune of sorted) {
  const { code, nom, type, codesPostaux = [], population = 0 } = commune;
  if (departmentOf(code) !== department) {
    department = departmentOf(code);
    lines.push(`=${department};${names.get(department) ?? commune.nom}`);
  }
  const own = code.slice(department.length);
  if (type !== 'commune-actuelle') {
    const parent = parents.get(code);
    const isSame = plain(current.find((one) => one.code === parent)?.nom ?? '') === plain(nom);
    if (parent && !isSame && departmentOf(parent) === department)
      lines.push(`${own}<${parent.slice(department.length)};${nom}`);
    continue;
  }
  const point = pointOf(commune);
  const posts = codesPostaux
    .map((post) => (post.startsWith(department) ? post.slice(department.length) : `!${post}`))
    .join(',');
  lines.push(
    [
      own,
      nom,
      posts,
      Math.round(population / 100),
      ...(point ? [Math.round(point.longitude * 100), Math.round(point.latitude * 100)] : []),
    ].join(';'),
  );
}
const packed = deflateRawSync(Buffer.from(`${lines.join('\n')}\n`), { level: 9 });
await writeFile(new URL('../static/places/communes.bin', import.meta.url), packed);

/** Two decimals of a degree are under a kilometre and a half: less than a pixel of the drawing. */
const round = (value) => Math.round(value * 100) / 100;
const ringOf = (points) => {
  const kept = [];
  for (const [x, y] of points) {
    const point = [round(x), round(y)];
    const last = kept.at(-1);
    if (!last || last[0] !== point[0] || last[1] !== point[1]) kept.push(point);
  }
  return kept;
};
const outlines = JSON.parse(await text(outlinesPath)).features.map(({ properties, geometry }) => {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return {
    code: properties.code,
    name: properties.nom,
    rings: polygons.map(([outer]) => ringOf(outer)).filter((ring) => ring.length > 3),
  };
});
const json = JSON.stringify(outlines.sort((a, b) => (a.code < b.code ? -1 : 1)));
await writeFile(new URL('../static/places/departements.json', import.meta.url), `${json}\n`);
const placed = lines.filter((line) => line.split(';').length === 6).length;
console.log(
  `${current.length} communes, ${placed} with a point, ${packed.length} bytes; outlines ${json.length} bytes`,
);
