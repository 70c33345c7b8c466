/**
 * Characters to sections, tables, sentences and tokens, each mapped to the canonical text. The one
 * package that uses HanLP.
 */
package org.yuanpu.text;
