/**
 * What no single document says: promises and what became of them, figures in dispute, series.
 *
 * <p>In comes a store, read once into the plain records of {@link org.yuanpu.link.Knowledge}; out
 * goes one graph of findings, derived from the documents and the program's data alone, so that the
 * same store gives the same findings. Each sort of finding is made by a class of its own that takes
 * {@code Knowledge} and gives records. Nothing here reads documents or changes what they say;
 * imports {@code store}, {@code query}, {@code ontology} and {@code problem}.
 */
package org.yuanpu.link;
