/** How every stage reports what it could not do. Imports nothing of the project. */
package org.yuanpu.problem;
