/**
 * Proposals as pages and over REST.
 */
@NullMarked
package io.guildhall.proposal.web;

import org.jspecify.annotations.NullMarked;
