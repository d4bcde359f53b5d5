/** Buddies: somebody who knows the place is offered to whoever joins. */
@NullMarked
package io.guildhall.mentoring.buddy;

import org.jspecify.annotations.NullMarked;
