/**
 * Finding people who can help, and what nobody offers: macros, page and REST.
 */
@NullMarked
package io.guildhall.expertise.web;

import org.jspecify.annotations.NullMarked;
