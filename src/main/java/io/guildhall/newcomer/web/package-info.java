/**
 * First steps over REST, on their tab and on the cards of communities.
 */
@NullMarked
package io.guildhall.newcomer.web;

import org.jspecify.annotations.NullMarked;
