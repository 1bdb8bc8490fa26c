/** Whether this browser draws by WebGL at all. */
export function hasWebGl(): boolean {
  if (typeof WebGLRenderingContext === 'undefined') return false;
  const canvas = document.createElement('canvas');
  const ground = canvas.getContext('webgl2') ?? canvas.getContext('webgl');
  ground?.getExtension('WEBGL_lose_context')?.loseContext();
  return ground !== null;
}
