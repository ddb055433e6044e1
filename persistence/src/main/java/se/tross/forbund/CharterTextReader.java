package se.tross.forbund;

import java.util.List;
import se.tross.shared.refusal.Refusal;

/** Whoever follows texts of the charter by machine says what they must look like, so that they are checked when they are written. */
public interface CharterTextReader {

    /** Why the text cannot be followed, and how it is written instead; empty where it can, or is not read by machine. */
    List<? extends Refusal> refusals(CharterSetting setting, String text);
}
