package io.guildhall.recognition.art;

/** One thing of which a badge is made, in a square of 64. */
sealed interface Part permits Patch, Writing {
    /** It as an element of a drawing. */
    String svg();
}
