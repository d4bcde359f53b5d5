/**
 * Inviting and proposing people: the search over REST, and the tab.
 */
@NullMarked
package io.guildhall.inviting.web;

import org.jspecify.annotations.NullMarked;
