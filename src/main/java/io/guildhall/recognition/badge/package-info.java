/**
 * Badges: what can be earned, and who was given it by whom and why. There are no points in it and no ranks. A class of badge belongs to the site
 * or to one community; the starter set needs no rows until somebody gives one of it. A version that was awarded once never changes: an edit
 * makes the next one.
 */
@NullMarked
package io.guildhall.recognition.badge;

import org.jspecify.annotations.NullMarked;
