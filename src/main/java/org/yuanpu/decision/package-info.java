/**
 * What the user has decided: that two things are one, or are not, what a thing is called and what
 * it is, and which facts are wrong.
 *
 * <p>In comes one file in YAML, strictly read; out go plain records. The stage {@code check}
 * carries out what concerns one document, {@code link} what concerns several. Imports {@code rule},
 * {@code ontology} and {@code problem}.
 */
package org.yuanpu.decision;
