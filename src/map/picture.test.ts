import { afterEach, expect, test, vi } from 'vitest'
import { createPicture, toStraightAlpha } from './picture.ts'

test('only what is seen through is given its own colour back', () => {
  const pixels = new Uint8ClampedArray([10, 20, 30, 255, 50, 25, 100, 128, 0, 0, 0, 0, 7, 3, 1, 2])
  toStraightAlpha(pixels)
  expect([...pixels]).toEqual([10, 20, 30, 255, 100, 50, 199, 128, 0, 0, 0, 0, 255, 255, 128, 2])
})

afterEach(() => vi.unstubAllGlobals())

test('what is drawn in another size is read into another buffer: Chromium loses the context over one that is made smaller', () => {
  const canvas = {
    getContext: () => ({}),
    setAttribute: vi.fn(),
    after: vi.fn(),
    classList: { add: vi.fn() },
  }
  vi.stubGlobal('document', { createElement: () => canvas })
  vi.stubGlobal('ImageData', class {
    constructor(readonly width: number, readonly height: number) {}
  }) // prettier-ignore
  let made = 0
  const gl = {
    ...{ drawingBufferWidth: 780, drawingBufferHeight: 508, PIXEL_PACK_BUFFER: 35051 },
    ...{ bindFramebuffer: vi.fn(), bufferData: vi.fn(), readPixels: vi.fn() },
    createBuffer: () => `buffer ${++made}`,
    deleteBuffer: vi.fn(),
    bindBuffer: vi.fn(),
  }
  const picture = createPicture(
    gl as unknown as WebGL2RenderingContext,
    canvas as unknown as HTMLCanvasElement,
  )
  const used = () => new Set(gl.bindBuffer.mock.calls.map(([, buffer]) => buffer as unknown).filter(Boolean))
  picture?.ask()
  picture?.ask()
  expect(used()).toEqual(new Set(['buffer 1']))
  gl.drawingBufferHeight = 469
  gl.bindBuffer.mockClear()
  picture?.ask()
  expect(used()).toEqual(new Set(['buffer 2']))
  expect(gl.deleteBuffer).toHaveBeenLastCalledWith('buffer 1')
})
