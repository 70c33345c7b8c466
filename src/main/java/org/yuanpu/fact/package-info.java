/**
 * Mentions to entities, relations and observations, each with its evidence. Rules say what is
 * stated of things; what was learned from reports of other places is weighed where something may be
 * a project's name or none.
 */
package org.yuanpu.fact;
