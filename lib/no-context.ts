/** Stands in for WXT's content script context (wxt.config.ts): soleScript does what we need of it. */
export class ContentScriptContext {}
