package se.tross.shared.frame;

/** A page for everybody. @param key of its name @param path such as {@code /public/notices} */
public record PublishedEntry(String key, String path) {}
