/** Finding those who know something: what a question means, whom it finds, and what nobody offers. */
@NullMarked
package io.guildhall.expertise;

import org.jspecify.annotations.NullMarked;
