/** Put into the page by the app's protocol, one per load: style elements that libraries add carry it past the policy. */
export const styleNonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? ''

// The scroll lock under dialogs and menus asks for it by this global name and no other way.
Object.assign(globalThis, { __webpack_nonce__: styleNonce })
