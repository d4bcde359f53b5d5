/**
 * What those who run a community write to its members: seldom, previewed, and kept.
 */
@NullMarked
package io.guildhall.announcement;

import org.jspecify.annotations.NullMarked;
