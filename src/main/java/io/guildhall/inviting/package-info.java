/**
 * Helping those who ask people to come in: whom they may mean. Inviting itself belongs to memberships.
 */
@NullMarked
package io.guildhall.inviting;

import org.jspecify.annotations.NullMarked;
