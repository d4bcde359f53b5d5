package io.guildhall.privacy.web;

/** Where the pages about personal data are. */
final class PrivacyPage {
    static final String MINE = "/plugins/servlet/guildhall/my-data";
    static final String KEPT = "/plugins/servlet/guildhall/kept";
    static final String ADMIN = "/plugins/servlet/guildhall/admin/privacy";

    private PrivacyPage() {}
}
