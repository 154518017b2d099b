import { defineLiveCollection } from 'astro:content';
import { SiteData } from '#model/site-data.ts';
import { siteData } from './site/load-site-data.ts';

export const collections = {
  site: defineLiveCollection({ loader: siteData(), schema: SiteData }),
};
