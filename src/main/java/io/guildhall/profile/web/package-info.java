/**
 * Profiles over REST and on their page.
 */
@NullMarked
package io.guildhall.profile.web;

import org.jspecify.annotations.NullMarked;
