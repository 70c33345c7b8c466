package org.yuanpu.mention;

import java.util.OptionalInt;

/**
 * The time a part of a document speaks of.
 *
 * @param year the year; empty where nothing tells
 * @param planned whether it speaks of what is to come
 */
public record Spoken(OptionalInt year, boolean planned) {}
