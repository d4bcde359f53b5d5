/**
 * Who hears of what: the notice table, and how what happened reaches people.
 */
@NullMarked
package io.guildhall.notice;

import org.jspecify.annotations.NullMarked;
