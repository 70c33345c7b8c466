/**
 * The build: the one place that knows every stage. In come the paths of a call and an open store;
 * out comes a report, and the store is up to date. Decides what has changed, works on several
 * documents at once, stores in the order of the inputs.
 */
package org.yuanpu.pipeline;
