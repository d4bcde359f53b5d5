/**
 * What waits for those who run a community, and for everybody in their own communities.
 */
@NullMarked
package io.guildhall.desk;

import org.jspecify.annotations.NullMarked;
