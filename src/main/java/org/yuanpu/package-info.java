/** The entry point. */
package org.yuanpu;
