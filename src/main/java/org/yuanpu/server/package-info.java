/** The embedded Fuseki, the saved-query API and the pages. */
package org.yuanpu.server;
