import type { Browser, LaunchOptions } from './browser';

/** What the launchers of the two browsers are given. */
export interface ProxiedOptions extends LaunchOptions {
  /** Port on this machine of a proxy for all requests to others. */
  proxyPort?: number;
}

/** And what they give: of the proxy they know nothing more. */
export type LaunchedBrowser = Omit<Browser, 'refusedRequests'>;
