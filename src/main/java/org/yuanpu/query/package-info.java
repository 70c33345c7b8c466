/**
 * Saved queries, their parameters and results, and exports.
 *
 * <p>In come the files of {@code queries/}, values of parameters as text, and a store to ask; out
 * go results and files in the formats of the command line and of the HTTP interface, each always in
 * the same order. Asks the store and changes nothing in it; imports {@code store}, {@code ontology}
 * and {@code problem}.
 */
package org.yuanpu.query;
