/**
 * The pictures of badges: a {@link io.guildhall.recognition.art.Design} is a handful of choices, a
 * {@link io.guildhall.recognition.art.Picture} is the SVG, and the PNG, that they come to, both made of the same parts. Pure computation: nothing here is
 * stored, fetched or uploaded, and the same choices come to the same picture on every machine.
 */
@NullMarked
package io.guildhall.recognition.art;

import org.jspecify.annotations.NullMarked;
