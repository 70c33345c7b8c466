package org.yuanpu.document;

/**
 * A line of a typeset page.
 *
 * @param text its text
 * @param opens whether it opens a paragraph: it is indented, or set apart from the line above
 */
record PageLine(String text, boolean opens) {}
