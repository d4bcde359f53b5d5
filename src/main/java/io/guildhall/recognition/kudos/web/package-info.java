/**
 * Kudos over REST, in their macro, on their tab, and in the file of a community.
 */
@NullMarked
package io.guildhall.recognition.kudos.web;

import org.jspecify.annotations.NullMarked;
