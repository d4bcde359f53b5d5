package io.guildhall.recognition.badge;

import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * What an award stands on: a page of the wiki.
 *
 * @param award the number of the award
 * @param page the host's number of the page; empty where it came from another site and is not here
 * @param version which version of the page was meant; empty for the page as it is
 * @param title what it was called then; told only to those who may view the page
 * @param named whether the earner would have the page named in the credential
 */
public record Evidence(long award, OptionalLong page, OptionalInt version, String title, boolean named) {}
