package org.yuanpu.mention;

/**
 * What is known by its name where a document comes from.
 *
 * @param firms the companies, with those that are known everywhere
 * @param parks the parks
 */
record Locals(KnownFirms firms, KnownParks parks) {}
