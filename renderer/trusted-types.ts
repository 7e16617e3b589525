type PolicyRules = {
  createHTML(text: string): string
  createScriptURL(url: string): string
}
declare const trustedTypes: { createPolicy(name: string, rules: PolicyRules): unknown }

/**
 * The page's answer to every string that would become markup: style sheets pass, since libraries write them as text;
 * anything with a tag in it is refused. Workers come from our own origin alone.
 */
trustedTypes.createPolicy('default', {
  createHTML(text) {
    if (text.includes('<')) throw new TypeError('markup from a string is refused')
    return text
  },
  createScriptURL(url) {
    if (new URL(url, location.href).origin !== location.origin) throw new TypeError('a script from elsewhere')
    return url
  }
})

export {}
