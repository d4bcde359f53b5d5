/** Proofs about the whole app: its structure, its descriptor, its texts, and what it needs of the host. */
@NullMarked
package io.guildhall;

import org.jspecify.annotations.NullMarked;
