/** The TDB2 store on disk, or the server that holds it. */
package org.yuanpu.store;
