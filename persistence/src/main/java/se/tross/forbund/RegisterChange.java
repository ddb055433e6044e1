package se.tross.forbund;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Somebody joins or leaves.
 *
 * @param day the first day that the register is another
 * @param memberId who
 * @param name its name
 * @param joins whether it joins; it leaves otherwise, its last day being the day before
 */
public record RegisterChange(LocalDate day, long memberId, String name, boolean joins) implements Serializable {
    private static final long serialVersionUID = 1L;
}
