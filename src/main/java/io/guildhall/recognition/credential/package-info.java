/**
 * Credentials that anybody can check: Open Badges 3.0 as signed tokens, pictures that carry them, and the list of those taken back. Pure
 * computation: it keeps nothing, asks nobody, and takes the time and all chance from its callers.
 */
@NullMarked
package io.guildhall.recognition.credential;

import org.jspecify.annotations.NullMarked;
