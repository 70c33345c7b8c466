/** The build: the one place that knows every stage. */
package org.yuanpu.pipeline;
