/** The life of a community from its founding: charter, launch, stages, parents, archive. */
@NullMarked
package io.guildhall.membership.life;

import org.jspecify.annotations.NullMarked;
