/**
 * The command line: one class for each command, which takes arguments, makes one call, prints and
 * gives the exit code. The one package that uses picocli, prints, and turns problems into lines and
 * exit codes.
 */
package org.yuanpu.cli;
