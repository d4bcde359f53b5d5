/**
 * Nominations: members propose one of them for a badge, others endorse it, and whoever gives that badge decides. Whoever is nominated hears of it when they
 * get the badge, and not before: a nomination that comes to nothing is nobody's disappointment.
 */
@NullMarked
package io.guildhall.recognition.nomination;

import org.jspecify.annotations.NullMarked;
