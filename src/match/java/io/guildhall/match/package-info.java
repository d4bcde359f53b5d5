/** The command {@code ./dev match}, which is compiled by itself with the engine and is no part of the app: nothing but Java is needed to run it. */
package io.guildhall.match;
