/** Text to names, quantities, times and cues. */
package org.yuanpu.mention;
