/**
 * Ambitions over REST and on their tab.
 */
@NullMarked
package io.guildhall.desk.web;

import org.jspecify.annotations.NullMarked;
