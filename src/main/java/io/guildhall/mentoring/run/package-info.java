/** Runs of the matcher: computed in the background, reviewed as drafts, published as offers; each carries what proves that nothing is better. */
@NullMarked
package io.guildhall.mentoring.run;

import org.jspecify.annotations.NullMarked;
