/** Reads the ontology and the reference data once and hands out plain records. */
package org.yuanpu.ontology;
