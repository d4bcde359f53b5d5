/**
 * Keys of the issuer, and which awards have credentials, in the host's database. Entities never leave this package.
 */
@NullMarked
package io.guildhall.recognition.proof.ao;

import org.jspecify.annotations.NullMarked;
