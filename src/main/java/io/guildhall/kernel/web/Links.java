package io.guildhall.kernel.web;

import com.atlassian.sal.api.auth.LoginUriProvider;
import io.guildhall.kernel.SiteAddress;
import io.guildhall.kernel.SpaceKey;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Addresses of pages of the site and of the app. All of them are made here, so that no address comes from what people typed. */
@Named
public final class Links {
    private static final String PAGES = "/plugins/servlet/guildhall/";

    private final SiteAddress site;
    private final LoginUriProvider logins;

    @Inject
    public Links(SiteAddress site, LoginUriProvider logins) {
        this.site = site;
        this.logins = logins;
    }

    /** An address for a screen of this site; {@code path} begins with a slash and has no context path. */
    public String here(String path) {
        return site.context() + path;
    }

    /** An address that also works outside the site, for exports and mails. */
    public String everywhere(String path) {
        return site.base() + path;
    }

    /**
     * An address of the host as it is to stand in a page: with the context path once, whether the host gave it or not. Another site's stays as
     * it is; what leads nowhere on the web is dropped.
     */
    public String ofHost(String address, boolean everywhere) {
        if (address.startsWith("https://") || address.startsWith("http://")) {
            return address;
        }
        if (!address.startsWith("/") || address.startsWith("//")) {
            return "";
        }
        String context = site.context();
        String path = address.startsWith(context + "/") ? address.substring(context.length()) : address;
        return everywhere ? everywhere(path) : here(path);
    }

    /** The path of the Community page of a space. */
    public String community(SpaceKey space) {
        return PAGES + "space/" + encoded(space.value());
    }

    /** The path of one of its tabs; the empty name is the first. */
    public String community(SpaceKey space, String tab) {
        return tab.isEmpty() ? community(space) : community(space) + "/" + tab;
    }

    /** The path of what waits for those who run the community of a space. */
    public String desk(SpaceKey space) {
        return community(space, "desk");
    }

    /** The path of the page of one's own communities. */
    public String mine() {
        return PAGES + "mine";
    }

    /** The path of the page of one's own profile. */
    public String ownProfile() {
        return PAGES + "profile";
    }

    /** The path of somebody's profile. */
    public String profile(String userKey) {
        return ownProfile() + "/" + encoded(userKey);
    }

    /** The path of the page of one's own mentoring. */
    public String mentoring() {
        return PAGES + "mentoring";
    }

    /** The path of the page of two who are paired, by the number of their pairing. */
    public String pairing(String number) {
        return PAGES + "mentoring/pairing/" + encoded(number);
    }

    /** The path of the page of one's own badges. */
    public String badges() {
        return PAGES + "badges";
    }

    /** The path of the page of a badge. */
    public String badge(String key) {
        return badges() + "/" + encoded(key);
    }

    /** The path of the page of an award, by its number. */
    public String award(String number) {
        return badges() + "/award/" + encoded(number);
    }

    /** The path of where administrators look after the badges of the site. */
    public String siteBadges() {
        return PAGES + "admin/badges";
    }

    /** The path of the page where credentials are checked. */
    public String verification() {
        return PAGES + "verify";
    }

    /** The path of where the keys of the issuer are. */
    public String issuerKeys() {
        return PAGES + "admin/keys";
    }

    /** The path of the directory of communities. */
    public String communities() {
        return PAGES + "communities";
    }

    /** The path of the page where a space is chosen to start a community in. */
    public String start() {
        return PAGES + "start";
    }

    /** The path of the settings of the site. */
    public String settings() {
        return PAGES + "admin/settings";
    }

    /** The path of the words of the site. */
    public String skills() {
        return PAGES + "admin/skills";
    }

    /** The path of what the organisation says of people. */
    public String peopleData() {
        return PAGES + "admin/people";
    }

    /** The path of the page where communities are proposed. */
    public String propose() {
        return PAGES + "propose";
    }

    /** The path of where administrators decide what was proposed. */
    public String proposals() {
        return PAGES + "admin/proposals";
    }

    /** The path of where administrators erase people. */
    public String privacy() {
        return PAGES + "admin/privacy";
    }

    /** The path of the page of a mentoring programme. */
    public String programme(String number) {
        return PAGES + "mentoring/" + encoded(number);
    }

    /** The path of where it is fine-tuned. */
    public String tuning(String number) {
        return programme(number) + "/tune";
    }

    /** The path of the page that says how the app fits its host. */
    public String linkage() {
        return PAGES + "admin/linkage";
    }

    /** The path of the page that says how the app does. */
    public String health() {
        return PAGES + "admin/health";
    }

    /** The path of the record of changes. */
    public String audit() {
        return PAGES + "admin/audit";
    }

    /** The path of the page that says where the app's macros are used. */
    public String macros() {
        return PAGES + "admin/macros";
    }

    /** The path of a file about a community, as REST gives it. */
    public String file(SpaceKey space, String name) {
        return "/rest/guildhall/1.0/communities/" + encoded(space.value()) + "/" + name;
    }

    /** Where to log in and come back to a path of the site. */
    public String login(String path) {
        return logins.getLoginUri(URI.create(everywhere(path))).toString();
    }

    /** A value as part of an address. */
    public static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%7E", "~");
    }
}
