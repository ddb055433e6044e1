package se.tross.forbund;

import se.tross.shared.access.AccessRefusal;
import se.tross.shared.refusal.Refused;

/** The id of a record as the address gives it: anybody may have typed it. */
public final class AddressId {

    private static final int LONGEST = 18;

    private AddressId() {}

    /** @throws Refused as not found, if the text is no id */
    public static long read(String text) {
        if (text == null || !text.matches("\\d{1," + LONGEST + "}")) {
            throw new Refused(new AccessRefusal.NotFound());
        }
        return Long.parseLong(text);
    }

    /** @throws Refused as not found, if the text names none of the constants */
    public static <E extends Enum<E>> E read(Class<E> type, String text) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(text)) {
                return constant;
            }
        }
        throw new Refused(new AccessRefusal.NotFound());
    }
}
