package se.tross.insats.deviation;

import java.io.Serializable;
import java.time.Instant;

/** That somebody was told. @param address who @param toldBy by whom @param toldAt when */
public record ToldOverview(String address, String toldBy, Instant toldAt) implements Serializable {
    private static final long serialVersionUID = 1L;
}
