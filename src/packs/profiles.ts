// The source profiles that come with fettle. The first whose keys are all there counts.

import type { Profile, ProfileTarget } from '../model/profile.js'

type Fields = Readonly<Record<string, ProfileTarget>>

/** Every spelling of a key has the same place. `tags.*` are the entries of a list under `tags`. */
const all = (target: ProfileTarget, ...keys: readonly string[]): Fields =>
  Object.fromEntries(keys.map(key => [key, target]))

const DATES: Fields = {
  ...all('datePublished', 'date', 'pubDate', 'publishDate', 'publish_date', 'published', 'published_at', 'publishedAt'),
  ...all('datePublished', 'date_published', 'datePublished', 'published_time', 'created', 'created_at', 'dateCreated'),
  ...all('dateModified', 'lastmod', 'lastMod', 'updated', 'updated_at', 'updatedAt', 'updatedDate', 'last_updated'),
  ...all(
    'dateModified',
    'modified',
    'modified_at',
    'last_modified',
    'last_modified_at',
    'date_modified',
    'dateModified',
  ),
  ...all('lastReviewed', 'reviewed', 'reviewed_at', 'last_reviewed', 'lastReviewed', 'date_reviewed', 'review_date'),
}

const PEOPLE: Fields = {
  ...all('authors', 'author', 'author.name', 'authors', 'authors.*', 'authors.*.name', 'byline', 'creator'),
  ...all('publisher', 'publisher', 'publisher.name', 'site_name', 'siteName'),
}

const IDENTITY: Fields = {
  ...all('url', 'canonical', 'canonical_url', 'canonicalUrl', 'canonicalURL', 'permalink', 'url', 'link'),
  ...all('slug', 'slug', 'file_name', 'fileName', 'filename'),
  ...all('recordId', 'id', 'uid', 'guid', 'record_id', 'recordId', 'post_id'),
  ...all('language', 'lang', 'language', 'locale'),
  ...all('isPartOf', 'series', 'series.*', 'collection'),
  ...all('rights', 'copyright', 'rights', 'license', 'licence'),
}

const SUBJECTS: Fields = {
  ...all('subjects', 'subject', 'subjects', 'subjects.*', 'category', 'categories', 'categories.*', 'topic', 'topics'),
  ...all('subjects', 'topics.*', 'section'),
  ...all('keywords', 'keywords', 'keywords.*', 'tag', 'tags', 'tags.*'),
}

const TEXTS: Fields = {
  ...all('title', 'title', 'headline'),
  ...all('description', 'description', 'summary', 'excerpt', 'abstract'),
}

/** What the site's own software needs: how a page looks, where it stands, whether it is shown. */
const SETTINGS: Fields = {
  ...all(
    'ignore',
    '_*',
    'layout',
    'template',
    'draft',
    'weight',
    'order',
    'toc',
    'toc.*',
    'menu',
    'menu.*',
    'nav_order',
  ),
  ...all('ignore', 'date_format', 'dateFormat', 'post_on_text', 'score', 'comments', 'sitemap', 'sitemap.*', 'aliases'),
  ...all('ignore', 'aliases.*', 'image', 'image.*', 'images', 'images.*', 'cover', 'cover.*', 'thumbnail', 'heroImage'),
  ...all('ignore', 'featured', 'featured_image', 'pin', 'sticky', 'css', 'js', 'robots', 'noindex', 'theme', 'type'),
  ...all('ignore', 'author.url', 'author.image', 'authors.*.url', 'authors.*.image'),
}

/** A block for search engines. Its title names the site, so it never becomes the document's. */
const SEARCH_ENGINES: Fields = {
  ...all('ignore', 'seo.title', 'seo.page_title', 'seo.canonical', 'seo.image', 'seo.robots', 'seo.noindex'),
  ...all('description', 'seo.page_description', 'seo.description', 'seo.meta_description'),
  ...all('keywords', 'seo.page_keywords', 'seo.keywords', 'seo.keywords.*'),
}

const RELATED: Fields = Object.fromEntries(
  (['title', 'url', 'id', 'subject', 'author'] as const).flatMap(key =>
    [`related_article*.${key}`, `related_*.${key}`, `related.*.${key}`, `relatedArticles.*.${key}`].map(
      pattern => [pattern, `relatedLinks.${key}`] as const,
    ),
  ),
)

const RELATED_DATES = all('relatedLinks.datePublished', 'related_*.date', 'related.*.date', 'relatedArticles.*.date')

const SHARED: Fields = {
  ...TEXTS,
  ...SEARCH_ENGINES,
  ...DATES,
  ...PEOPLE,
  ...IDENTITY,
  ...SUBJECTS,
  ...RELATED,
  ...RELATED_DATES,
  ...SETTINGS,
}

/** A question and its answer, both in fields; the answer is the body. */
const QUESTION_AND_ANSWER: Profile = {
  name: 'question-and-answer',
  when: ['question', 'answer'],
  fields: { ...TEXTS, article_title: 'title', question: 'question', answer: 'body', ...SHARED },
}

/** Jekyll, Hugo, Astro and their like. */
const SITE_GENERATOR: Profile = { name: 'site-generator', when: ['title'], fields: SHARED }

/** Anything else: Dublin Core, exports of content systems. */
const GENERIC: Profile = {
  name: 'generic',
  when: [],
  fields: {
    ...SHARED,
    ...all('title', 'article_title', 'page_title', 'dc.title', 'name'),
    ...all('question', 'question'),
    ...all('description', 'dc.description', 'lead', 'teaser'),
    ...all('authors', 'dc.creator', 'writer'),
    ...all('datePublished', 'dc.date'),
    ...all('language', 'dc.language'),
    ...all('publisher', 'dc.publisher'),
    ...all('rights', 'dc.rights'),
    ...all('subjects', 'dc.subject'),
  },
}

export const PROFILES: readonly Profile[] = [QUESTION_AND_ANSWER, SITE_GENERATOR, GENERIC]
