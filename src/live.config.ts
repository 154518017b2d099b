import { defineLiveCollection } from 'astro:content';
import { SiteData } from '#model/kit/site-data.ts';
import { siteData } from './site/load-site-data.ts';

export const collections = {
  site: defineLiveCollection({ loader: siteData(), schema: SiteData }),
};
