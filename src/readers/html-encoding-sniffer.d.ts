// The types of html-encoding-sniffer, which brings none.

declare module 'html-encoding-sniffer' {
  interface SnifferOptions {
    readonly xml?: boolean
    readonly transportLayerEncodingLabel?: string
    /** `null`: the answer where the page names no encoding. */
    readonly defaultEncoding?: string | null
  }
  export default function htmlEncodingSniffer(bytes: Uint8Array, options?: SnifferOptions): string | null
}
