/** Who fits whom: assignments that are proved to be the best there are. Pure computation: it knows people by their numbers only. */
@NullMarked
package io.guildhall.mentoring.matching;

import org.jspecify.annotations.NullMarked;
