/** Circles: four to six people of a programme who meet as a group, with a host who changes. */
@NullMarked
package io.guildhall.mentoring.buddy;

import org.jspecify.annotations.NullMarked;
