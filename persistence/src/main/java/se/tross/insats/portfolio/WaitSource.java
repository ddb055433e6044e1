package se.tross.insats.portfolio;

import java.time.LocalDate;
import java.util.List;

/** A part of the capability that knows what insatser wait for. It answers for all in one statement. */
public interface WaitSource {

    List<Wait> waits(LocalDate today);
}
