/**
 * Tables of what happened and who was told.
 */
@NullMarked
package io.guildhall.notice.ao;

import org.jspecify.annotations.NullMarked;
