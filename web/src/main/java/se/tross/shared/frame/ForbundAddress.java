package se.tross.shared.frame;

/** An address of ours with the förbund that it concerns. */
public final class ForbundAddress {

    private ForbundAddress() {}

    /**
     * @param url a path with or without query and fragment
     * @param forbundId the förbund
     * @return the same with {@code f}, unless it already has one
     */
    public static String with(String url, long forbundId) {
        int hash = url.indexOf('#');
        String address = hash < 0 ? url : url.substring(0, hash);
        String fragment = hash < 0 ? "" : url.substring(hash);
        if (address.matches(".*[?&]f=.*")) {
            return url;
        }
        return address + (address.contains("?") ? "&" : "?") + "f=" + forbundId + fragment;
    }
}
