/**
 * The one database of a host: H2 or PostgreSQL, its transactions, its locks, and a count of statements.
 */
@NullMarked
package io.guildhall.devhost.database;

import org.jspecify.annotations.NullMarked;
