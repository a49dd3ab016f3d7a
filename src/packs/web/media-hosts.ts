// Hosts whose frames show a film, a sound or a talk to the reader of a page.

/** Sorted, without `www.`; hosts below them count too. */
export const mediaHosts: readonly string[] = [
  'archive.org',
  'bandcamp.com',
  'bilibili.com',
  'dailymotion.com',
  'mixcloud.com',
  'peertube.tv',
  'soundcloud.com',
  'spotify.com',
  'ted.com',
  'twitch.tv',
  'vimeo.com',
  'wistia.com',
  'wistia.net',
  'youku.com',
  'youtube-nocookie.com',
  'youtube.com',
]
