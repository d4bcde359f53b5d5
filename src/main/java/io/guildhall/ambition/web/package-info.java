/**
 * Ambitions over REST and on their tab.
 */
@NullMarked
package io.guildhall.ambition.web;

import org.jspecify.annotations.NullMarked;
