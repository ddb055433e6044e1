package se.tross.forbund;

/**
 * What a förbundsordning sets (L19), or what the law leaves to each förbund and Tross therefore asks for. Every dependent
 * rule reads the setting of its day, never a constant.
 */
public enum CharterSetting {
    /** What the förbund is for (L19 item 1). */
    PURPOSE(SettingType.TEXT),
    /** The municipalities, or parts of them, that the förbund covers (L1). */
    AREA(SettingType.TEXT),
    /** Whether every member has a seat of its own, or the municipal seat rotates (L21). */
    BOARD_MODEL(SettingType.TEXT),
    /** Years of a mandate, four unless the charter says fewer (L23). */
    MANDATE_YEARS(SettingType.NUMBER, 1, 4),
    /** The day that mandates begin, usually 1 April (L23). */
    MANDATE_BEGINS(SettingType.DAY_OF_YEAR),
    /** How many must be present for a decision; the law demands more than half (L25). */
    QUORUM_RULE(SettingType.TEXT),
    /** How many must at least be present, where the charter demands more than the law (L25). */
    QUORUM_LEAST(SettingType.NUMBER, 1, 200),
    /** Decision types that need a qualified majority, each named precisely (L27). */
    QUALIFIED_MAJORITY(SettingType.TEXT),
    /** Whether a member may raise matters in the board (L19 item 5). */
    MEMBERS_RAISE_MATTERS(SettingType.YES_NO),
    /** Days from the summons, with agenda and papers, to the meeting; usually a week (B2). */
    NOTICE_DAYS(SettingType.NUMBER, 0, 60),
    /** Days before the meeting that the summons is to be answered by, so that deputies can be called (B2, B6). */
    ANSWER_DAYS(SettingType.NUMBER, 0, 30),
    /** Whether ledamöter may take part by sound and image; each meeting then says whether they do (L28). */
    REMOTE_PARTICIPATION(SettingType.YES_NO),
    /** Whether a deputy who has begun serving goes before one who stands earlier in the order (B6). */
    BEGUN_SERVICE_PREVAILS(SettingType.YES_NO),
    /** Whether an ordinary member who comes late takes the seat from the deputy (B6). */
    LATE_MEMBER_TAKES_SEAT(SettingType.YES_NO),
    /** Whether a deputy who left for a conflict of interest serves again after the matter (B6). */
    DEPUTY_RETURNS_AFTER_CONFLICT(SettingType.YES_NO),
    /** Whether an ordinary member who left for another reason may serve again the same day (B6). */
    WHO_LEFT_MAY_RETURN(SettingType.YES_NO),
    /** Whether deputies who do not serve may speak (B7). */
    DEPUTIES_MAY_SPEAK(SettingType.YES_NO),
    /** Whether deputies who do not serve may have an opinion noted in the minutes (B7). */
    DEPUTIES_OPINION_NOTED(SettingType.YES_NO),
    /** The matters of every meeting and the order of the others, line by line; the usual where nothing is set (B4). */
    AGENDA(SettingType.TEXT),
    /** How matters are numbered in the register, such as ÅÅÅÅ/N for 2017/41 (B23). */
    DIARY_SERIES(SettingType.TEXT),
    /** Days before the last day for justering that those are reminded who have not approved; 0 for on the day itself (B14). */
    JUSTERING_REMINDER(SettingType.NUMBER, 0, 13),
    /** Where notices are posted (L19 item 7, B15). */
    NOTICE_PLACE(SettingType.TEXT),
    /** The members' shares of assets and debts (L19 item 8). */
    ASSET_SHARES(SettingType.TEXT),
    /** How contributions are rounded, in the charter's words (R-ROUND). */
    CONTRIBUTION_ROUNDING(SettingType.TEXT),
    /** Bankgiro, plusgiro or bank account that contributions are paid to. */
    CONTRIBUTION_ACCOUNT(SettingType.TEXT),
    /** The day of the year on which contributions are due. */
    CONTRIBUTION_DUE(SettingType.DAY_OF_YEAR),
    /** Who answers questions on contributions, with telephone or e-mail. */
    CONTRIBUTION_CONTACT(SettingType.TEXT),
    /** The most that may be borrowed, by ordinary credits only (L33). */
    BORROWING_LIMIT(SettingType.MONEY),
    /** The most that may be moved between budget lines without the board (M8). */
    REALLOCATION_LIMIT(SettingType.MONEY),
    /** The most equity, in per cent of a year's contributions, that is thought reasonable (M2). */
    EQUITY_CEILING(SettingType.PERCENT, 0, 100),
    /** The day that the budget proposal goes to the members (L31). */
    BUDGET_PROPOSAL(SettingType.DAY_OF_YEAR),
    /** The last day of the consultation with the members (L31). */
    CONSULTATION_ENDS(SettingType.DAY_OF_YEAR),
    /** The last day for the board's decision on the budget (L31). */
    BUDGET_DECISION(SettingType.DAY_OF_YEAR),
    /** Whether the members want a half-year report (L35). */
    HALF_YEAR_REPORT(SettingType.YES_NO),
    /** How joint auditors are chosen (L19 item 13, L37). */
    JOINT_AUDITORS(SettingType.TEXT),
    /** The lowest age in the target group, usually 16 (L17). */
    TARGET_AGE_LOWEST(SettingType.NUMBER, 16, 64),
    /** The highest age in the target group, usually 64 (L17). */
    TARGET_AGE_HIGHEST(SettingType.NUMBER, 20, 99),
    /** Days after the end of a tertial that its reports are due; a month where nothing is set (M15). */
    TERTIAL_REPORT_DAYS(SettingType.NUMBER, 5, 90),
    /** Counts below this are not shown outside the förbund (P8). */
    SMALL_COUNT(SettingType.NUMBER, 1, 50),
    /** How a member leaves (L19 item 14). */
    WITHDRAWAL(SettingType.TEXT),
    /** The day that the members adopted the charter (L20). */
    CHARTER_ADOPTED(SettingType.DATE);

    private static final long A_SLIP_OF_THE_HAND = 1_000_000_000_000L;
    private final SettingType type;
    private final long lowest;
    private final long highest;

    CharterSetting(SettingType type) {
        this(type, 0, A_SLIP_OF_THE_HAND);
    }

    CharterSetting(SettingType type, long lowest, long highest) {
        this.type = type;
        this.lowest = lowest;
        this.highest = highest;
    }

    public SettingType type() {
        return type;
    }

    /** The lowest number or per cent that makes sense; 0 where there is no such limit. */
    public long lowest() {
        return lowest;
    }

    /** The highest number or per cent that makes sense; far above anything real where there is no such limit. */
    public long highest() {
        return highest;
    }
}
