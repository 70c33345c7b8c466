/** Saved queries, their parameters, and exports. */
package org.yuanpu.query;
