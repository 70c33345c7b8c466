/** Bytes to documents: one reader class for each format. */
package org.yuanpu.document;
