/** One class for each command: arguments, one call, print, exit code. */
package org.yuanpu.cli;
