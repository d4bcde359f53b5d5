/**
 * Communities and their members on the web. The resources are thin: they read a request, call one service, and write what came of it.
 */
@NullMarked
package io.guildhall.membership.web;

import org.jspecify.annotations.NullMarked;
