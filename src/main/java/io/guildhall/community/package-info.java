/**
 * A community: a space with a concern, a charter, and settings. Knows nothing of who is in it but what the port Facilitators tells.
 */
@NullMarked
package io.guildhall.community;

import org.jspecify.annotations.NullMarked;
