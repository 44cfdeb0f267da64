package org.allegata.web.page;

/** A name and the address of the page about it. */
public record Link(String name, String address) {}
