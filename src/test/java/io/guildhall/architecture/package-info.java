/** The rules that {@code ArchitectureTest} checks, and the proof that each of them can fail. */
@NullMarked
package io.guildhall.architecture;

import org.jspecify.annotations.NullMarked;
