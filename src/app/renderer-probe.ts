/** What can draw the Floor here. Software WebGL counts as none: a plain canvas is several times faster without a GPU. */
export type RendererName = 'webgl' | 'canvas';

const SOFTWARE = /swiftshader|llvmpipe|software|softpipe|basic render/i;

/** Chooses by what the graphics context calls itself; null where there is no context. */
export function rendererFor(webglName: string | null, hasCanvas: boolean): RendererName | null {
  if (webglName !== null && webglName !== '' && !SOFTWARE.test(webglName)) return 'webgl';
  return hasCanvas ? 'canvas' : null;
}

/** Asks the browser, and gives the context it asked with back at once. */
export function probeRenderer(): RendererName | null {
  try {
    return rendererFor(webglName(), document.createElement('canvas').getContext('2d') !== null);
  } catch {
    return null;
  }
}

function webglName(): string | null {
  const context = document.createElement('canvas').getContext('webgl');
  if (context === null) return null;
  const info = context.getExtension('WEBGL_debug_renderer_info');
  const name: unknown = context.getParameter(info?.UNMASKED_RENDERER_WEBGL ?? context.RENDERER);
  context.getExtension('WEBGL_lose_context')?.loseContext();
  return typeof name === 'string' ? name : '';
}
