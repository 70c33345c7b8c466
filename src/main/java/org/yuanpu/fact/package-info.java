/** Mentions to entities, relations and observations, each with its evidence. */
package org.yuanpu.fact;
