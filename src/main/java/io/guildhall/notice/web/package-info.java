/**
 * The inbox as a page and over REST, and notices put into words for both and for mails.
 */
@NullMarked
package io.guildhall.notice.web;

import org.jspecify.annotations.NullMarked;
