package io.guildhall.recognition.art;

/** Where a picture is shown, which decides its colours and nothing else. */
public enum Look {
    /** In a page: colours by design tokens, so that it follows the reader's theme; those of {@link #LIGHT} where the host has no tokens. */
    PAGE,
    /** In a page and in grey: on its way or over, beside words that say which. */
    PAGE_GREY,
    /** In a file, for light grounds and unknown ones. */
    LIGHT,
    /** In a file for dark grounds. */
    DARK,
    /** In a file, in grey: for print. */
    GREY
}
