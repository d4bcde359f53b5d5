/**
 * The host over HTTP: sessions, pages, editor, macro browser, space dialogs, servlets of plugins, decoration.
 */
@NullMarked
package io.guildhall.devhost.web;

import org.jspecify.annotations.NullMarked;
