import { account, told } from './evidence.ts';

/** A link between two nodes, and one source's word for it. */
export const NodeLinkEdge = told;
export const ClaimLinkEdge = told;
export const EventLinkEdge = told;
export const SourceLinkEdge = told;
export const LinkAccount = account;
