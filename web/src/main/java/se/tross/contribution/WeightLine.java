package se.tross.contribution;

import java.io.Serializable;
import java.math.BigDecimal;
import se.tross.forbund.RegisteredMember;
import se.tross.forbund.Strand;

/** One payer's line in the form of a key. */
public class WeightLine implements Serializable {
    private static final long serialVersionUID = 1L;

    private final RegisteredMember member;
    private BigDecimal weight;
    private BigDecimal second;

    public WeightLine(RegisteredMember member, BigDecimal weight, BigDecimal second) {
        this.member = member;
        this.weight = weight;
        this.second = second;
    }

    long memberId() {
        return member.id();
    }

    Strand strand() {
        return member.strand();
    }

    /** @param hasSecond whether the method of the strand mixes two figures */
    KeyWeight toWeight(boolean hasSecond) {
        return new KeyWeight(member.id(), weight, hasSecond ? second : null);
    }

    public String getName() {
        return member.name();
    }

    public String getMark() {
        return MemberLine.mark(member.strand());
    }

    public BigDecimal getWeight() {
        return weight;
    }

    public void setWeight(BigDecimal weight) {
        this.weight = weight;
    }

    public BigDecimal getSecond() {
        return second;
    }

    public void setSecond(BigDecimal second) {
        this.second = second;
    }
}
