package io.guildhall.kernel.ao;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A table or a column that no export of the site holds: secrets, what one person wrote to another (domain, section 9.13), and what
 * somebody may have said to themselves alone, as a profile that is for nobody else. It stands where the
 * column is declared, so that whoever adds one decides.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface KeptBack {}
