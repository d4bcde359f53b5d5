package io.guildhall.site.web;

/** What stands above the parts of a page for administrators, in a template. */
public record SiteHeadView(String siteTitle) {}
