/** Shapes and quality checks; what fails is kept apart with its reason. */
package org.yuanpu.check;
