/** Readers of what the proofs compare: class files, templates, texts and the descriptor. */
@NullMarked
package io.guildhall.proof;

import org.jspecify.annotations.NullMarked;
