/** Rules of badges on pages and over REST. */
@NullMarked
package io.guildhall.recognition.rule.web;

import org.jspecify.annotations.NullMarked;
