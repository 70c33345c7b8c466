/** Facts to triples; the one place that mints IRIs. */
package org.yuanpu.graph;
