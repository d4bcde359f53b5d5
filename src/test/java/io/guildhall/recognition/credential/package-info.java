/** Credentials, held against official vectors, a foreign implementation, and whoever changes a bit. */
@NullMarked
package io.guildhall.recognition.credential;

import org.jspecify.annotations.NullMarked;
