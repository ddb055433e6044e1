package se.tross.forbund;

import se.tross.shared.frame.AddressParts;
import se.tross.shared.refusal.Refused;

/** A constant as the address gives it: anybody may have typed it. */
public final class AddressId {

    private AddressId() {}

    /** @throws Refused as not found, if the text names none of the constants */
    public static <E extends Enum<E>> E read(Class<E> type, String text) {
        return AddressParts.constant(type, text);
    }
}
