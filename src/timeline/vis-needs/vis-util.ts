/** What vis-timeline and vis-data take from vis-util. They import it as a whole, colour picker and all; by name, the rest
 *  of it is left out of the build. */
export {
  DELETE, HSVToRGB, RGBToHSV, addClassName, addCssText, binarySearchCustom, binarySearchValue, bridgeObject,
  copyAndExtendArray, copyArray, deepExtend, easingFunctions, equalArray, extend, forEach, getAbsoluteLeft,
  getAbsoluteTop, getScrollBarWidth, getTarget, getType, hasParent, hexToRGB, insertSort, isNumber, isString, isValidHex,
  isValidRGB, isValidRGBA, mergeOptions, option, preventDefault, pureDeepObjectAssign, removeClassName, removeCssText,
  selectiveBridgeObject, selectiveDeepExtend, selectiveExtend, throttle, toArray, updateProperty,
} from 'vis-util/esnext' // prettier-ignore
