/** Stands in for the hammer.js that vis-timeline asks for: gestures are ours (`gestures.ts`), so nothing is recognised.  */
class NoGestures {
  static readonly DIRECTION_ALL = 30
  static readonly DIRECTION_HORIZONTAL = 6
  static readonly DIRECTION_VERTICAL = 24
  readonly on = (): this => this
  readonly off = (): this => this
  readonly emit = (): void => {}
  readonly destroy = (): void => {}
  readonly get = () => ({ set: (): void => {} })
}

export { NoGestures as default }
